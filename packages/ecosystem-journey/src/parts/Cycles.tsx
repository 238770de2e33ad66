'use client';
import { DataTable } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { type CycleView, cycleChanges, cycleViews } from '../cycleViews.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Cycles.module.css';
import { Section } from './Section.tsx';

/** Cycles side by side: how many relations carry at the end of each, and what moved between two. */
export function Cycles({ context }: { readonly context: ViewContext }): ReactNode {
  const { messages, format } = context;
  const cycles = cycleViews(context);
  const last = cycles.at(-1);
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  if (!last) return null;
  const to = chosen.to ?? last.number;
  const from = chosen.from ?? Math.max(1, last.number - 1);
  const [then, now] = [from, to].map((number) => cycles.find((one) => one.number === number));
  const title = messages.cyclesTitle(
    then && now && then !== now
      ? { from: then.carrying, to: now.carrying }
      : { from: null, to: last.carrying },
    format,
  );
  const changes = cycleChanges(context, from, to);
  return (
    <Section eyebrow={messages.cyclesEyebrow} title={title}>
      <DataTable
        caption={title}
        columns={messages.cycleColumns}
        groups={[{ title: messages.title, rows: cycles.map(({ row }) => row) }]}
      />
      {cycles.length === 1 ? (
        <p className={styles.none}>{messages.cyclesNone}</p>
      ) : (
        <>
          <div className={styles.days}>
            <Pick
              label={messages.compareFrom}
              {...{ cycles, value: from }}
              onPick={(number) => setChosen({ ...chosen, from: number })}
            />
            <Pick
              label={messages.compareTo}
              {...{ cycles, value: to }}
              onPick={(number) => setChosen({ ...chosen, to: number })}
            />
          </div>
          <ul className={styles.changes} aria-live="polite">
            {changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {changes.length === 0 && <li>{messages.noShift}</li>}
          </ul>
        </>
      )}
    </Section>
  );
}

interface PickProps {
  readonly label: string;
  readonly cycles: readonly CycleView[];
  readonly value: number;
  readonly onPick: (number: number) => void;
}

const Pick = ({ label, cycles, value, onPick }: PickProps) => (
  <label className={styles.pick}>
    {label}{' '}
    <select value={value} onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}>
      {cycles.map(({ number, name }) => (
        <option key={number} value={number}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
