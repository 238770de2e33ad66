import type { ReactNode } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Why what is typed can't be taken. */
  readonly fault?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

const about = ({ id, hint, fault }: FieldProps): string | undefined =>
  [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;

function Around({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  const { id, label, hint, fault } = field;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

interface TextProps extends FieldProps {
  readonly lines?: number;
  readonly type?: 'text' | 'date' | 'number';
  readonly placeholder?: string;
}

/** Something to type. What can't be taken stays there, with the reason below it. */
export function TextField({ lines, type = 'text', placeholder, ...field }: TextProps): ReactNode {
  const shared = {
    id: field.id,
    value: field.value,
    placeholder,
    'aria-describedby': about(field),
    'aria-invalid': field.fault ? true : undefined,
    spellCheck: false,
  };
  return (
    <Around field={field}>
      {lines ? (
        <textarea
          {...shared}
          rows={lines}
          onChange={(event) => field.onValue(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type={type}
          autoComplete="off"
          onChange={(event) => field.onValue(event.currentTarget.value)}
        />
      )}
    </Around>
  );
}

interface ColorProps extends FieldProps {
  /** The color that the picker opens with, as hex. */
  readonly shown: string;
}

/** A color, typed or picked. */
export function ColorField({ shown, ...field }: ColorProps): ReactNode {
  return (
    <Around field={field}>
      <span className="color">
        <input
          type="color"
          value={shown}
          aria-label={field.label}
          onChange={(event) => field.onValue(event.currentTarget.value)}
        />
        <input
          id={field.id}
          type="text"
          value={field.value}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={about(field)}
          aria-invalid={field.fault ? true : undefined}
          onChange={(event) => field.onValue(event.currentTarget.value)}
        />
      </span>
    </Around>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Language of the label, where it isn't the page's. */
  readonly lang?: string;
}

interface PickProps extends FieldProps {
  readonly options: readonly Option[];
}

/** One of several. */
export function PickField({ options, ...field }: PickProps): ReactNode {
  return (
    <Around field={field}>
      <select
        id={field.id}
        value={field.value}
        aria-describedby={about(field)}
        onChange={(event) => field.onValue(event.currentTarget.value)}
      >
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Around>
  );
}

interface RadioProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of a few, all of them seen at once. */
export function RadioField({ name, legend, options, value, onValue }: RadioProps): ReactNode {
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
