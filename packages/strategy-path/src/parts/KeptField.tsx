'use client';
import { tooLong } from '@servitization/content/saving/tooLong';
import { LimitedField, type LimitedFieldProps, useFresh } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { Printed } from './Printed.tsx';

export interface KeptFieldProps
  extends Pick<
    LimitedFieldProps,
    | 'name'
    | 'label'
    | 'most'
    | 'lines'
    | 'readOnly'
    | 'labelClassName'
    | 'fieldClassName'
    | 'aria-label'
  > {
  /** What the document has. */
  readonly text: string;
  readonly locale: string;
  readonly onText: (text: string) => void;
}

/** A field for text of the document. What is too long to be kept stays in it, and it says so. */
export function KeptField({ text, locale, onText, ...field }: KeptFieldProps): ReactNode {
  const [long, setLong] = useState<string | null>(null);
  const fresh = useFresh<HTMLInputElement | HTMLTextAreaElement>(long ?? text);
  return (
    <LimitedField
      {...field}
      {...fresh}
      tooLong={(length) => tooLong(length, field.most, locale)}
      onText={(typed) => {
        setLong(null);
        onText(typed);
      }}
      onLong={setLong}
    >
      <Printed text={long ?? text} />
    </LimitedField>
  );
}
