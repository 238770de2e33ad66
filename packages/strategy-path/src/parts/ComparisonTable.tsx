import { Button, DataTable, inLanguage, withOverrides } from '@servitization/ui';
import { download, fileNameOf, toCsv } from '@servitization/ui/export';
import type { ComponentType, ReactNode } from 'react';
import { plan as english } from '../locales/plan.en.ts';
import { routeTable } from '../routeViews.ts';
import { tableFile, tableView } from '../tableView.ts';
import type { ViewContext } from '../views.ts';
import styles from './ComparisonTable.module.css';

export interface ComparisonTableProps {
  readonly context: ViewContext;
}

/** The numbers of the comparison, to read and to take home. */
export const ComparisonTable: ComponentType<ComparisonTableProps> = inLanguage(
  ({ context }: ComparisonTableProps): ReactNode => {
    const plan = withOverrides(english, context.messages.plan);
    const table = tableView(context, plan);
    const save = () =>
      download({
        name: fileNameOf(context.profile.name ?? '', plan.comparisonFile, 'csv'),
        content: new Blob([toCsv(tableFile(context, plan))], {
          type: 'text/csv;charset=utf-8',
        }),
      });
    return (
      <div className={styles.tables}>
        <DataTable {...table} />
        <DataTable {...routeTable(context, plan)} />
        <Button onClick={save}>{plan.saveComparison}</Button>
      </div>
    );
  },
);
