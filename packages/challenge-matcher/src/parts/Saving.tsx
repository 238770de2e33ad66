'use client';
import { Button, DataTable } from '@servitization/ui';
import { download, fileNameOf, toCsv } from '@servitization/ui/export';
import type { ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';
import { csvOf, tableOf } from '../views.ts';
import styles from './Saving.module.css';

/** Every link as a table, to read and to take home. */
export function Saving({ context }: { readonly context: MatcherContext }): ReactNode {
  const { messages, company } = context;
  const save = () =>
    download({
      name: fileNameOf(company ?? '', messages.fileName, 'csv'),
      content: new Blob([toCsv(csvOf(context))], { type: 'text/csv;charset=utf-8' }),
    });
  return (
    <>
      <DataTable {...tableOf(context)} />
      <div className={styles.actions}>
        <Button onClick={save}>{messages.save}</Button>
        <Button onClick={() => window.print()}>{messages.print}</Button>
      </div>
    </>
  );
}
