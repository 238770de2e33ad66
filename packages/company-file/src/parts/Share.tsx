'use client';
import { InputError } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { toFragment } from '@servitization/profile/share';
import { Button, inLanguage, Notice } from '@servitization/ui';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FileContext } from '../context.ts';
import form from './Form.module.css';

export interface ShareProps {
  readonly context: FileContext;
  readonly shareAddress: string | undefined;
}

/** Mail programs of our day take this much without a fault. */
const SAFE_LENGTH = 8000;

type Made =
  | { readonly link: string; readonly profile: Profile }
  | { readonly problem: 'tooLarge' | 'unable' };

async function linkTo(profile: Profile, address: string): Promise<Made> {
  try {
    const fragment = await toFragment(profile);
    return { link: `${address.split('#')[0]}#${fragment}`, profile };
  } catch (error) {
    if (!(error instanceof InputError)) console.error(error);
    const isTooLarge = error instanceof InputError && error.path === 'profile';
    return { problem: isTooLarge ? 'tooLarge' : 'unable' };
  }
}

/** The whole file in a link, with a warning before it is made. */
export const Share: ComponentType<ShareProps> = inLanguage(
  ({ context, shareAddress }: ShareProps): ReactNode => {
    const { profile, messages } = context;
    const { sharing } = messages;
    const [made, setMade] = useState<Made | null>(null);
    const make = async () => setMade(await linkTo(profile, shareAddress ?? location.href));
    const isStale = made !== null && 'link' in made && made.profile !== profile;
    const isWanted = !made || isStale;
    return (
      <>
        <Notice title={sharing.warning}>{sharing.text}</Notice>
        {isWanted && (
          <div className={form.actions}>
            <Button variant="primary" onClick={make}>
              {sharing.make}
            </Button>
          </div>
        )}
        <div role="status">{made && 'problem' in made && <p>{sharing[made.problem]}</p>}</div>
        {made && 'link' in made && (
          <LinkField key={made.link} context={context} link={made.link} isStale={isStale} />
        )}
      </>
    );
  },
);

interface LinkFieldProps {
  readonly context: FileContext;
  readonly link: string;
  readonly isStale: boolean;
}

function LinkField({ context, link, isStale }: LinkFieldProps) {
  const { messages, format, scope } = context;
  const { sharing } = messages;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const copy = () =>
    copied(link).then((isCopied) => {
      if (!isCopied) field.current?.select();
      setSaid(isCopied ? sharing.copied : sharing.notCopied);
    });
  return (
    <>
      <label className={form.label}>
        {sharing.link}
        <textarea
          ref={field}
          className={form.field}
          name={`${scope}-link`}
          rows={3}
          readOnly
          spellCheck={false}
          dir="ltr"
          value={link}
        />
      </label>
      {link.length > SAFE_LENGTH && (
        <p className={form.text}>{sharing.long({ characters: link.length }, format)}</p>
      )}
      {isStale && <p className={form.text}>{sharing.stale}</p>}
      <div className={form.actions}>
        <Button onClick={copy}>{sharing.copy}</Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}

/** Frames and old browsers have no clipboard to write to, or refuse it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Nothing is lost: the link stands there, selected, and the user is told.
    return false;
  }
}
