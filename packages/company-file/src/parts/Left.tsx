'use client';
import { forgetLook, type KeptLook } from '@servitization/profile';
import { Button, ConfirmDialog, inLanguage } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { FileContext } from '../context.ts';
import { dayText } from '../days.ts';
import type { LookedFile } from '../kinds.ts';
import form from './Form.module.css';

export interface LeftProps {
  readonly context: FileContext;
  readonly looks: readonly KeptLook[];
  readonly onLook: (looked: LookedFile) => void;
  readonly onForgotten: () => void;
}

/** Comments that the page was left with before they were in a file: to go on with, or to erase. */
export const Left: ComponentType<LeftProps> = inLanguage(
  ({ context, looks, onLook, onForgotten }: LeftProps): ReactNode => (
    <ul className={form.list}>
      {looks.map((kept) => (
        <LeftLine
          key={kept.profile.id}
          context={context}
          kept={kept}
          onLook={() => onLook({ profile: kept.profile, kept })}
          onForgotten={onForgotten}
        />
      ))}
    </ul>
  ),
);

interface LeftLineProps extends Pick<LeftProps, 'context' | 'onForgotten'> {
  readonly kept: KeptLook;
  readonly onLook: () => void;
}

function LeftLine({ context, kept, onLook, onForgotten }: LeftLineProps) {
  const { messages, format, documentName } = context;
  const { left } = messages.look;
  const { profile, unsent, at } = kept;
  const [isAsking, setAsking] = useState(false);
  const date = dayText(Date.parse(at), context);
  const text = left.text({ name: profile.name ?? '', date, count: unsent.length }, format);
  const erase = () => {
    if (documentName !== undefined) forgetLook(documentName, profile.id);
    setAsking(false);
    onForgotten();
  };
  return (
    <li>
      <p className={form.text}>{text}</p>
      <div className={form.actions}>
        <Button onClick={onLook}>{left.resume}</Button>
        <Button onClick={() => setAsking(true)}>{left.erase}</Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={left.question}
          text={text}
          confirm={left.confirm}
          cancel={left.cancel}
          onConfirm={erase}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
}
