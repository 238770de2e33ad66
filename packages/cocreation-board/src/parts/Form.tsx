import { Form as PlainForm, type FormProps as PlainProps } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ViewContext } from '../viewContext.ts';

export { Choices, Field, PickOne } from '@servitization/ui';

export interface FormProps extends Omit<PlainProps, 'words' | 'halfDay'> {
  readonly context: ViewContext;
}

/** A form in the board's words. */
export function Form({ context: { messages, format }, ...rest }: FormProps): ReactNode {
  const halfDay = (field: string) =>
    messages.refused({ field, needed: messages.needed.day }, format);
  return <PlainForm {...rest} words={messages} halfDay={halfDay} />;
}
