'use client';
import { Button } from '@servitization/ui';
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

/** What the profile takes at most. */
const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 200;

/** A comment to write. It says so when there is nothing in it yet. */
export function CommentForm(props: CommentFormProps): ReactNode {
  const { context, name, label, withName = false, onAdd } = props;
  const words = context.messages.comments;
  const text = useRef<HTMLTextAreaElement>(null);
  const from = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const written = text.current?.value.trim() ?? '';
    if (text.current && written) {
      onAdd(written, from.current?.value.trim() ?? '');
      text.current.value = '';
    }
    setSaid(written ? words.added : words.needsText);
    if (!written) text.current?.focus();
  };
  return (
    <form onSubmit={add}>
      <label className={form.label}>
        {label}
        <textarea
          ref={text}
          className={form.field}
          name={`${name}-text`}
          rows={3}
          maxLength={LONGEST_TEXT}
        />
      </label>
      {withName && (
        <label className={form.label}>
          {words.from}
          <input
            ref={from}
            className={form.field}
            name={`${name}-from`}
            autoComplete="name"
            maxLength={LONGEST_NAME}
          />
        </label>
      )}
      <div className={form.actions}>
        <Button type="submit">{words.add}</Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}
