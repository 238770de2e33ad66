import type { FormProps } from '@servitization/ui';
import type { ViewContext } from '../viewContext.ts';

/** What every form of the journey says. */
export const formProps = ({
  messages,
  format,
}: ViewContext): Pick<FormProps, 'words' | 'halfDay'> => ({
  words: messages,
  halfDay: (field) => messages.refused({ field, needed: messages.needed.day }, format),
});
