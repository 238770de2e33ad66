'use client';
import { tooLong } from '@servitization/content/saving/tooLong';
import { NAME_CHARS, TEXT_CHARS } from '@servitization/profile';
import { Button, LimitedField } from '@servitization/ui';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { FileContext } from '../context.ts';
import form from './Form.module.css';

export interface CommentFormProps {
  readonly context: FileContext;
  /** Of its fields, unique in the root. */
  readonly name: string;
  readonly label: string;
  /** Asks for the writer's name, too. */
  readonly withName?: boolean;
  readonly onAdd: (text: string, from: string) => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Of the text and of the writer's name. */
const MOST = [TEXT_CHARS, NAME_CHARS];

const isTooLong = (field: Field | null, most = 0): boolean => (field?.value.length ?? 0) > most;

/** A comment to write. It says so when there is nothing in it yet. */
export function CommentForm(props: CommentFormProps): ReactNode {
  const { context, name, label, withName = false, onAdd } = props;
  const words = context.messages.comments;
  const text = useRef<Field>(null);
  const from = useRef<Field>(null);
  const [said, setSaid] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const written = text.current?.value.trim() ?? '';
    const long = [text, from].find(({ current }, index) => isTooLong(current, MOST[index]));
    if (long) {
      // Its field says why.
      setSaid('');
      long.current?.focus();
      return;
    }
    if (text.current && written) {
      onAdd(written, from.current?.value.trim() ?? '');
      text.current.value = '';
    }
    setSaid(written ? words.added : words.needsText);
    if (!written) text.current?.focus();
  };
  return (
    <form onSubmit={add}>
      <LimitedField
        ref={text}
        name={`${name}-text`}
        label={label}
        most={TEXT_CHARS}
        tooLong={(length) => tooLong(length, TEXT_CHARS, context.format.locale)}
        lines={3}
        labelClassName={form.label}
        fieldClassName={form.field}
      />
      {withName && (
        <LimitedField
          ref={from}
          name={`${name}-from`}
          label={words.from}
          most={NAME_CHARS}
          tooLong={(length) => tooLong(length, NAME_CHARS, context.format.locale)}
          autoComplete="name"
          labelClassName={form.label}
          fieldClassName={form.field}
        />
      )}
      <div className={form.actions}>
        <Button type="submit">{words.add}</Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}
