'use client';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../components/Button.tsx';
import styles from './Form.module.css';

/** Why a form can't be saved. */
export interface Refusal {
  readonly text: string;
  /** Name of the field that is to blame. */
  readonly field?: string;
}

export interface FormProps {
  /** Texts of its two buttons. */
  readonly words: {
    readonly save: string;
    readonly cancel: string;
  };
  /** What to say of a date field, by its label, that holds part of a day. */
  readonly halfDay: (field: string) => string;
  /** What the form is for, read out before its fields. */
  readonly label: string;
  /** Text of its button; “Save” by default. */
  readonly submit?: string;
  /** Takes what was entered; gives the reason when it can't. */
  readonly onSave: (data: FormData) => Refusal | string | null;
  /** Saved, or left without saving. Without it, the form stays and is emptied. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

const NEAREST = { block: 'nearest', behavior: 'instant' } as const;

/**
 * A form takes the place of the button that opened it, and so the focus, unless a field has it. All
 * of it comes into view, down to its buttons; where it is too long, the place of the focus does.
 */
function focusWithin(form: HTMLFormElement | null): void {
  if (!form) return;
  const root = form.getRootNode() as Document | ShadowRoot;
  if (!form.contains(root.activeElement)) form.focus();
  form.scrollIntoView(NEAREST);
  root.activeElement?.scrollIntoView(NEAREST);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<Control>('input, textarea, select'),
];

/** A browser gives part of a day as no day at all, which would be saved as today. */
function halfDayIn(form: HTMLFormElement): string | null {
  const half = controlsOf(form).find(({ validity }) => validity.badInput);
  if (!half) return null;
  return half.labels?.[0]?.textContent?.trim() ?? half.name;
}

/** The field that is to blame, or else the first that the browser itself takes exception to. */
function focusRefused(form: HTMLFormElement, field: string | undefined, why: string): void {
  const controls = controlsOf(form);
  const refused =
    controls.find(({ name }) => name === field) ?? controls.find(({ validity }) => !validity.valid);
  refused?.setAttribute('aria-invalid', 'true');
  refused?.setAttribute('aria-describedby', why);
  refused?.focus();
}

/** Only a field that was refused has these: what it was told no longer holds. */
function clearRefused(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  }
}

let forms = 0;

/** Fields, and two ways out. What was entered stays while it can't be saved. */
export function Form(props: FormProps): ReactNode {
  const { words, halfDay, label, submit, onSave, onClose, children } = props;
  const [refused, setRefused] = useState<string | null>(null);
  // Stands in nothing that a server draws, so that a count is enough.
  const [reasonId] = useState(() => `refused-${++forms}`);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const half = halfDayIn(form);
    const why = half === null ? onSave(new FormData(form)) : halfDay(half);
    const refusal = typeof why === 'string' ? { text: why } : why;
    setRefused(refusal?.text ?? null);
    clearRefused(form);
    if (refusal) focusRefused(form, refusal.field, reasonId);
    else onClose?.();
  };
  return (
    <form
      ref={focusWithin}
      className={styles.form}
      aria-label={label}
      tabIndex={-1}
      onSubmit={save}
      noValidate
    >
      {children}
      {refused && (
        <p id={reasonId} className={styles.refused} role="alert">
          {refused}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {submit ?? words.save}
        </Button>
        {onClose && <Button onClick={onClose}>{words.cancel}</Button>}
      </div>
    </form>
  );
}

export interface FieldProps {
  /** What its value is called in the form’s data. */
  readonly name: string;
  /** What is to be entered. */
  readonly label: string;
  /** What stands in it at first. */
  readonly value?: string | null;
  /** What helps to enter it, after the label. */
  readonly hint?: string;
  /** Of a field with several lines. */
  readonly lines?: number;
  /** Kind of value. A day is entered as the browser does it. */
  readonly type?: 'text' | 'date' | 'url' | 'number';
  /** The latest day. */
  readonly max?: string;
  /** It has the focus when the form opens. */
  readonly takeFocus?: boolean;
}

const focusOnEntry = (field: HTMLElement | null): void => field?.focus();

/** One thing to enter. */
export function Field(props: FieldProps): ReactNode {
  const { name, label, value, hint, lines, type = 'text', max, takeFocus } = props;
  const shared = {
    name,
    className: styles.field,
    defaultValue: value ?? '',
    ...(takeFocus && { ref: focusOnEntry }),
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is one of the two below
    <label className={styles.label} data-kind={lines ? 'lines' : type}>
      <span>{label}</span>
      {hint && <span className={styles.hint}> {hint}</span>}
      {lines ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input
          {...shared}
          type={type}
          max={max}
          {...(type === 'number' && { step: 'any', min: 0, inputMode: 'decimal' })}
        />
      )}
    </label>
  );
}

export interface DayFieldProps {
  /** Which day is asked for. */
  readonly label: string;
  /** An ISO date, or an empty text. */
  readonly value: string;
  /** Another day, as an ISO date; an empty text when it was cleared. */
  readonly onDay: (day: string) => void;
}

/** A day that counts as soon as it is entered. */
export function DayField({ label, value, onDay }: DayFieldProps): ReactNode {
  return (
    <label className={styles.label} data-kind="date">
      <span>{label}</span>
      <input
        className={styles.field}
        type="date"
        value={value}
        onChange={(event) => onDay(event.currentTarget.value)}
      />
    </label>
  );
}

export interface PickOneProps {
  /** What its value is called in the form’s data. */
  readonly name: string;
  /** What is to be picked. */
  readonly label: string;
  /** What holds when nothing else is picked. */
  readonly usual: string;
  /** What else can be picked: its value in the data, and its text. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many, where most leave it as it is. */
export const PickOne = ({ name, label, usual, options }: PickOneProps): ReactNode => (
  <label className={styles.label}>
    <span>{label}</span>
    <select name={name} className={styles.field} defaultValue="">
      <option value="">{usual}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

export interface ChoicesProps {
  /** The question that they answer. */
  readonly legend: string;
  /** What the value is called in the form’s data. */
  readonly name: string;
  /** Each with its value in the data, and its text. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is chosen at first; several where many may be ticked. */
  readonly value?: string | readonly string[];
  /** Check boxes in place of radio buttons. */
  readonly isMany?: boolean;
  /** The first has the focus when the form opens. */
  readonly takeFocus?: boolean;
  /** One was chosen, or ticked, or its tick taken away. */
  readonly onChoose?: (value: string) => void;
}

/** Radio buttons, or check boxes where many may be ticked. */
export function Choices(props: ChoicesProps): ReactNode {
  const { legend, name, options, value = [], isMany = false, takeFocus, onChoose } = props;
  const ticked = typeof value === 'string' ? [value] : value;
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option, index) => (
        <label key={option.value} className={styles.choice}>
          <input
            {...(takeFocus && index === 0 && { ref: focusOnEntry })}
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            value={option.value}
            defaultChecked={ticked.includes(option.value)}
            onChange={onChoose && (() => onChoose(option.value))}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
