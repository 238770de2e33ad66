'use client';
import { Button, DataTable } from '@servitization/ui';
import { download, fileNameOf, toCsv } from '@servitization/ui/export';
import type { ReactNode } from 'react';
import type { AnswerContext } from '../context.ts';
import { csvOf, tableOf } from '../linkTables.ts';
import styles from './Saving.module.css';

export interface SavingProps {
  readonly context: AnswerContext;
}

/** Every link as a table, to read and to take home. */
export function Saving({ context }: SavingProps): ReactNode {
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
      </div>
    </>
  );
}
