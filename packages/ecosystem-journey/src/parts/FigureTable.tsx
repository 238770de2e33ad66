'use client';
import { Button, DataTable, Disclosure } from '@servitization/ui';
import { type ExportFormat, exportFigure, separatorFor } from '@servitization/ui/export';
import { type ReactNode, useRef, useState } from 'react';
import { mapPicture } from '../mapPicture.ts';
import { mapHeadline, mapSentence, mapView } from '../mapView.ts';
import { tableRows } from '../tableView.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Partners.module.css';

const FORMATS: readonly ExportFormat[] = ['svg', 'png', 'csv'];

/** The picture as a table, and both to take home. */
export function FigureTable({ context }: { readonly context: ViewContext }): ReactNode {
  const { words, messages, format, company = '' } = context;
  const root = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const rows = tableRows(context);
  const save = (kind: ExportFormat) => {
    const { current } = root;
    if (!current) return;
    const columns = [...messages.tableColumns];
    exportFigure(
      {
        svg: (look) =>
          mapPicture(
            {
              eyebrow: messages.title,
              title: mapHeadline(context),
              sentence: mapSentence(context),
              caption: company,
              note: `${messages.mapKey} ${messages.source({ cite: words.cite }, format)} ${messages.rule}`,
              lang: format.locale,
              firm: messages.firm,
              view: mapView(context),
            },
            look,
          ),
        hues: [],
        table: { columns, rows, separator: separatorFor(format.locale) },
        subject: company,
        what: messages.figureName,
      },
      current,
      kind,
    ).then(
      () => setFailed(null),
      (error: unknown) => {
        console.error(error);
        setFailed(error instanceof Error ? error.message : `${error}`);
      },
    );
  };
  return (
    <div ref={root}>
      <Disclosure summary={messages.table} lazy>
        <DataTable
          caption={messages.mapLabel}
          columns={messages.tableColumns}
          groups={[{ title: messages.title, rows }]}
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
