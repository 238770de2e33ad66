'use client';
import { tooLong } from '@servitization/content/saving/tooLong';
import { paths } from '@servitization/core';
import { type Change, keepMoment, NAME_CHARS, randomHex } from '@servitization/profile';
import { Button, inLanguage, LimitedField } from '@servitization/ui';
import { type ComponentType, type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { FileContext } from '../context.ts';
import { comparisonView, momentViews, NOW } from '../momentViews.ts';
import { stampAfter } from '../stamps.ts';
import { Comparison } from './Comparison.tsx';
import form from './Form.module.css';
import styles from './Moments.module.css';

export interface MomentsProps {
  readonly context: FileContext;
  readonly onEdit: (change: Change) => void;
}

/** Answers kept under a name, and two of those times compared. */
export const Moments: ComponentType<MomentsProps> = inLanguage(
  ({ context, onEdit }: MomentsProps): ReactNode => {
    const { messages, readOnly } = context;
    const views = momentViews(context);
    return (
      <>
        <p className={form.text}>{messages.moments.text}</p>
        {!readOnly && <KeepForm context={context} onEdit={onEdit} />}
        {views.length === 0 ? (
          <p className={form.text}>{messages.moments.none}</p>
        ) : (
          <ul className={form.list}>
            {views.map(({ id, name, text }) => (
              <li key={id}>
                <span className={form.name}>{name}</span> <span className={form.when}>{text}</span>
              </li>
            ))}
          </ul>
        )}
        {views.length > 0 && <Compare context={context} latest={views[0]?.id ?? NOW} />}
      </>
    );
  },
);

function KeepForm({ context, onEdit }: MomentsProps) {
  const { profile, messages, format, framework, scope } = context;
  const words = messages.moments;
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    if (name.length > NAME_CHARS) {
      // The field says why.
      field.current?.focus();
      return;
    }
    if (!field.current || !name) {
      setSaid(words.needsName);
      field.current?.focus();
      return;
    }
    const moment = {
      ...{ id: randomHex(8), name },
      framework: {
        [framework.id]: framework.version,
        [paths.framework.id]: paths.framework.version,
      },
    };
    onEdit({ type: 'replace', profile: keepMoment(profile, moment, stampAfter(profile)) });
    field.current.value = '';
    setSaid(words.kept({ name }, format));
  };
  return (
    <form onSubmit={keep}>
      <LimitedField
        ref={field}
        name={`${scope}-moment`}
        label={words.name}
        most={NAME_CHARS}
        tooLong={(length) => tooLong(length, NAME_CHARS, format.locale)}
        autoComplete="off"
        labelClassName={form.label}
        fieldClassName={form.field}
      />
      <div className={form.actions}>
        <Button type="submit">{words.keep}</Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}

interface CompareProps {
  readonly context: FileContext;
  readonly latest: string;
}

/** Two times to choose, from the latest moment to now at first. */
function Compare({ context, latest }: CompareProps) {
  const { messages, scope } = context;
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({});
  const { from = latest, to = NOW } = chosen;
  const view = comparisonView(from, to, context);
  return (
    <>
      <div className={styles.pickers}>
        <MomentPicker
          context={context}
          label={messages.moments.from}
          name={`${scope}-from`}
          value={from}
          onPick={(id) => setChosen({ from: id, to })}
        />
        <MomentPicker
          context={context}
          label={messages.moments.to}
          name={`${scope}-to`}
          value={to}
          onPick={(id) => setChosen({ from, to: id })}
        />
      </div>
      {view ? (
        <Comparison context={context} view={view} />
      ) : (
        <p className={form.text}>{messages.moments.twice}</p>
      )}
    </>
  );
}

interface MomentPickerProps {
  readonly context: FileContext;
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onPick: (id: string) => void;
}

function MomentPicker({ context, label, name, value, onPick }: MomentPickerProps) {
  return (
    <label className={form.label}>
      {label}
      <select
        className={form.field}
        name={name}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <option value={NOW}>{context.messages.moments.now}</option>
        {momentViews(context).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
