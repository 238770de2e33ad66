'use client';
import { forgetSetAside, type SetAside } from '@servitization/profile';
import { Button, ConfirmDialog, inLanguage } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { FileContext } from '../context.ts';
import { saveText } from '../saving.ts';
import form from './Form.module.css';

export interface AsideProps {
  readonly context: FileContext;
  readonly texts: readonly SetAside[];
  readonly onForgotten: () => void;
}

/** Texts that could not be read: each to take home as it is, and all to erase. */
export const Aside: ComponentType<AsideProps> = inLanguage(
  ({ context, texts, onForgotten }: AsideProps): ReactNode => {
    const { messages, documentName } = context;
    const { aside: words } = messages;
    const [isAsking, setAsking] = useState(false);
    const forget = () => {
      if (documentName !== undefined) forgetSetAside(documentName);
      onForgotten();
    };
    return (
      <>
        <p className={form.text}>{words.text}</p>
        <ul className={form.list}>
          {texts.map((one) => (
            <Text key={one.key} context={context} one={one} />
          ))}
        </ul>
        {!context.readOnly && (
          <div className={form.actions}>
            <Button onClick={() => setAsking(true)}>{words.erase}</Button>
          </div>
        )}
        {isAsking && (
          <ConfirmDialog
            title={words.question}
            text={words.warning}
            confirm={words.confirm}
            cancel={words.cancel}
            onConfirm={forget}
            onCancel={() => setAsking(false)}
          />
        )}
      </>
    );
  },
);

interface TextProps {
  readonly context: FileContext;
  readonly one: SetAside;
}

function Text({ context, one: { at, text } }: TextProps) {
  const { messages, format } = context;
  const { aside: words, notices } = messages;
  // Several may be of one day.
  const date = new Intl.DateTimeFormat(format.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(Date.parse(at));
  const kilobytes = new Blob([text]).size / 1000;
  return (
    <li>
      <span className={form.name}>{date}</span>{' '}
      <span className={form.when}>{words.size({ kilobytes }, format)}</span>{' '}
      <Button
        aria-label={words.saveOf({ date }, format)}
        onClick={() => saveText(text, `${notices.textName} ${at.slice(0, 10)}`)}
      >
        {words.save}
      </Button>
    </li>
  );
}
