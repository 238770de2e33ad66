import { DataTable, inLanguage, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import { tableView } from '../tableView.ts';
import { assessed } from '../views.ts';
import type { DetailProps } from './detailProps.ts';

/** The data of the picture as a table. */
export const MatrixTable: ComponentType<DetailProps> = inLanguage(function MatrixTable({
  context,
}: DetailProps): ReactNode {
  const details = withOverrides(english, context.messages.details);
  return <DataTable {...tableView({ ...assessed(context), details })} />;
});
