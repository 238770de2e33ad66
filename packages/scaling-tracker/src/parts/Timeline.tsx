'use client';
import { Button } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import {
  type EntryView,
  type Filter,
  lastInForce,
  timelineView,
  titleOf,
  undoOf,
} from '../timelineView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Compare } from './Compare.tsx';
import { Pages } from './Pages.tsx';
import { Section } from './Section.tsx';
import styles from './Timeline.module.css';

export interface TimelineProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
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
          <FilterChoice
            context={context}
            value={filter}
            onChange={(to) => {
              setFilter(to);
              setFrom(0);
            }}
          />
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
      <Pages context={context} view={view} onGo={setFrom} />
      {state.log.length > 0 && <Compare context={context} />}
    </Section>
  );
}

interface FilterProps {
  readonly context: ViewContext;
  readonly value: Filter;
  readonly onChange: (filter: Filter) => void;
}

function FilterChoice({ context: { messages }, value, onChange }: FilterProps) {
  return (
    <label className={styles.filter}>
      {messages.filter}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Filter)}>
        {Object.entries(messages.filters).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface EntryProps {
  readonly context: ViewContext;
  readonly entry: EntryView;
  readonly onUndo: (id: string) => void;
}

function Entry({ context, entry, onUndo }: EntryProps) {
  const { messages, format, readOnly } = context;
  const { id, day, title, details, evidence, isUndone } = entry;
  const target = isUndone ? undoOf(context, id) : id;
  const short = isUndone ? messages.bringBackShort : messages.undoShort;
  return (
    <li className={styles.entry} data-undone={isUndone}>
      <span className={styles.day}>{day}</span>
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        {isUndone && <span className={styles.detail}>{messages.takenBack}</span>}
        {details.map((detail, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may repeat what is said above it
          <span key={index} className={styles.detail}>
            {detail}
          </span>
        ))}
        {evidence && (
          <a className={styles.detail} href={evidence} rel="noreferrer noopener">
            {messages.evidenceLink({ name: evidence }, format)}
          </a>
        )}
      </div>
      {!readOnly && target && (
        <Button aria-label={`${short}: ${title}`} onClick={() => onUndo(target)}>
          {short}
        </Button>
      )}
    </li>
  );
}
