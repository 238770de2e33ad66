'use client';
import { Button, LogEntries } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { placeAt } from '../earned.ts';
import { type Filter, lastInForce, timelineView, titleOf } from '../timelineView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Compare } from './Compare.tsx';
import { Earned } from './Earned.tsx';
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
  const [undoneLast, setUndoneLast] = useState<string | null>(null);
  // Told once: at the button that was pressed, here or beside the entry.
  const { earned, ...others } = context;
  const isToldHere = earned?.at === placeAt('undo', undoneLast ?? '');
  const view = timelineView(isToldHere ? others : context, filter, from);
  const last = lastInForce(context);
  const undo = (id: string) => record({ type: 'undo', data: { event: id } });
  const undoLast = (id: string) => {
    setUndoneLast(id);
    undo(id);
  };
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
            <Button onClick={() => undoLast(last.id)}>
              {messages.undoLast({ entry: titleOf(context, last) }, format)}
            </Button>
          )}
        </div>
      )}
      {undoneLast !== null && <Earned context={context} at={placeAt('undo', undoneLast)} />}
      <LogEntries words={messages} entries={view.entries} onUndo={readOnly ? undefined : undo} />
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
