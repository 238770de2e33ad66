'use client';
import { Button, LogEntries } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { type Filter, lastInForce, PAGE, timelineView, titleOf } from '../timelineView.ts';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import { Section } from './Section.tsx';
import styles from './Timeline.module.css';

export interface TimelineProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
}

/** The log, the newest entry first, a window of it at a time. */
export function Timeline({ context, record }: TimelineProps): ReactNode {
  const { state, messages, format, readOnly } = context;
  const [filter, setFilter] = useState<Filter>('all');
  const [from, setFrom] = useState(0);
  const view = timelineView(context, filter, from);
  const last = lastInForce(context);
  const undo = (id: string) => record({ type: 'undo', data: { event: id } });
  return (
    <Section
      eyebrow={messages.logEyebrow}
      title={messages.logTitle({ count: state.log.length }, format)}
    >
      {state.log.length > 0 && (
        <div className={styles.tools}>
          <label className={styles.filter}>
            {messages.show}{' '}
            <select
              value={filter}
              onChange={(event) => {
                setFilter(event.currentTarget.value as Filter);
                setFrom(0);
              }}
            >
              {Object.entries(messages.types).map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {!readOnly && last && (
            <Button onClick={() => undo(last.id)}>
              {messages.undoLast({ entry: titleOf(context, last) }, format)}
            </Button>
          )}
        </div>
      )}
      <LogEntries words={messages} entries={view.entries} onUndo={readOnly ? undefined : undo} />
      {view.count > PAGE && <Pages context={context} view={view} onGo={setFrom} />}
    </Section>
  );
}

interface PagesProps {
  readonly context: ViewContext;
  readonly view: {
    readonly count: number;
    readonly start: number;
    readonly entries: { length: number };
  };
  readonly onGo: (from: number) => void;
}

function Pages({ context: { messages, format }, view, onGo }: PagesProps) {
  const { count, start, entries } = view;
  const last = start + entries.length;
  return (
    <div className={styles.tools}>
      <Button disabled={start === 0} onClick={() => onGo(start - PAGE)}>
        {messages.newer}
      </Button>
      <span aria-live="polite">{messages.shown({ first: start + 1, last, count }, format)}</span>
      <Button disabled={last >= count} onClick={() => onGo(start + PAGE)}>
        {messages.older}
      </Button>
    </div>
  );
}
