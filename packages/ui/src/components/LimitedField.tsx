'use client';
import { forwardRef, type InputHTMLAttributes, type ReactNode, type Ref, useState } from 'react';
import styles from './LimitedField.module.css';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface LimitedFieldProps
  extends Pick<
    InputHTMLAttributes<Field>,
    | 'autoComplete'
    | 'defaultValue'
    | 'readOnly'
    | 'onBlur'
    | 'onKeyDown'
    | 'aria-label'
    | 'aria-describedby'
  > {
  /** Of the field, unique in the root: the error's id is made of it. */
  readonly name: string;
  /** What is to be entered. */
  readonly label: ReactNode;
  /** Characters that can be kept. Nothing is cut: what is longer stays in the field. */
  readonly most: number;
  /** What to tell of text with so many characters. */
  readonly tooLong: (length: number) => string;
  /** Of a field with several lines. */
  readonly lines?: number;
  /** Of the label, which stands around the field. */
  readonly labelClassName?: string | undefined;
  /** Of the field itself. */
  readonly fieldClassName?: string | undefined;
  /** Every text that can be kept, as it is typed. */
  readonly onText?: (text: string) => void;
  /** Every text that is longer. */
  readonly onLong?: (text: string) => void;
  /** Below the field. */
  readonly children?: ReactNode;
}

/** A field for text that can be too long, which it says at once, and of which nothing is cut. */
export const LimitedField: React.ForwardRefExoticComponent<
  LimitedFieldProps & React.RefAttributes<Field>
> = forwardRef<Field, LimitedFieldProps>(function LimitedField(props, ref) {
  const { label, most, tooLong, lines, labelClassName, fieldClassName, onText, onLong, ...rest } =
    props;
  const { children, 'aria-describedby': hint, ...field } = rest;
  const [error, setError] = useState('');
  const id = `${field.name}-too-long`;
  const type = ({ currentTarget: { value } }: { readonly currentTarget: Field }) => {
    setError(value.length > most ? tooLong(value.length) : '');
    if (value.length > most) onLong?.(value);
    else onText?.(value);
  };
  const shared = {
    ...field,
    className: fieldClassName,
    'aria-invalid': error !== '',
    'aria-describedby': [hint, error && id].filter(Boolean).join(' ') || undefined,
    onInput: type,
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is one of the two below */}
      <label className={labelClassName}>
        {label}
        {lines ? (
          <textarea {...shared} ref={ref as Ref<HTMLTextAreaElement>} rows={lines} />
        ) : (
          <input {...shared} ref={ref as Ref<HTMLInputElement>} />
        )}
        {children}
      </label>
      <p id={id} className={styles.error} role="alert">
        {error}
      </p>
    </>
  );
});
