'use client';
import { Button } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import {
  type EntryView,
  type Filter,
  lastInForce,
  PAGE,
  timelineView,
  titleOf,
  undoOf,
} from '../timelineView.ts';
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
      {view.entries.length === 0 && <p className={styles.empty}>{messages.logEmpty}</p>}
      <ol className={styles.entries}>
        {view.entries.map((entry) => (
          <Entry key={entry.id} context={context} entry={entry} onUndo={undo} />
        ))}
      </ol>
      {view.count > PAGE && <Pages context={context} view={view} onGo={setFrom} />}
    </Section>
  );
}

interface EntryProps {
  readonly context: ViewContext;
  readonly entry: EntryView;
  readonly onUndo: (id: string) => void;
}

function Entry({ context, entry, onUndo }: EntryProps) {
  const { messages, readOnly } = context;
  const { id, day, title, details, isUndone } = entry;
  const target = isUndone ? undoOf(context, id) : id;
  const short = isUndone ? messages.bringBackShort : messages.undoShort;
  return (
    <li className={styles.entry} data-undone={isUndone}>
      <span className={styles.day}>{day}</span>
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        {isUndone && <span className={styles.detail}>{messages.takenBack}</span>}
        {details.map((detail) => (
          <span key={detail} className={styles.detail}>
            {detail}
          </span>
        ))}
      </div>
      {!readOnly && target && (
        <Button aria-label={`${short}: ${title}`} onClick={() => onUndo(target)}>
          {short}
        </Button>
      )}
    </li>
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
