import { DataTable, withOverrides } from '@servitization/ui';
import type { ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import { tableView } from '../tableView.ts';
import type { ViewContext } from '../views.ts';

/** The data of the picture as a table. */
export function MatrixTable({ context }: { readonly context: ViewContext }): ReactNode {
  const details = withOverrides(english, context.messages.details);
  return <DataTable {...tableView({ ...context, details })} />;
}
