'use client';
import { Button, DataTable, Disclosure } from '@servitization/ui';
import { type ReactNode, useRef, useState } from 'react';
import { tableRows } from '../tableView.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Partners.module.css';

const FORMATS = ['svg', 'png', 'csv'] as const;

/** The picture as a table, and both to take home; what makes files is fetched when one is asked for. */
export function FigureTable({ context }: { readonly context: ViewContext }): ReactNode {
  const { messages, format } = context;
  const root = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (kind: (typeof FORMATS)[number]) => {
    const { current } = root;
    if (!current) return;
    try {
      const { saveMap } = await import('../saveMap.ts');
      await saveMap(context, current, kind);
      setFailed(null);
    } catch (error) {
      console.error(error);
      setFailed(error instanceof Error ? error.message : `${error}`);
    }
  };
  return (
    <div ref={root}>
      <Disclosure summary={messages.table} lazy>
        <DataTable
          caption={messages.mapLabel}
          columns={messages.tableColumns}
          groups={[{ title: messages.title, rows: tableRows(context) }]}
        />
      </Disclosure>
      <div className={styles.actions}>
        {FORMATS.map((kind) => (
          <Button key={kind} onClick={() => save(kind)}>
            {messages.formats[kind]}
          </Button>
        ))}
      </div>
      {failed !== null && <p role="alert">{messages.saveFailed({ reason: failed }, format)}</p>}
    </div>
  );
}
