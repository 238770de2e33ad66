'use client';
import { DayField, dayNumber, dayOfNumber, isDay, SectionHeader } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { changeTexts } from '../changesView.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Timeline.module.css';

const HALF_A_YEAR = 183;

/** Two days side by side: what moved between them. */
export function Compare({ context }: { readonly context: ViewContext }): ReactNode {
  const { messages, today } = context;
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({});
  const from = chosen.from ?? dayOfNumber(dayNumber(today) - HALF_A_YEAR);
  const to = chosen.to ?? today;
  const inOrder = isDay(from) && isDay(to) && from <= to;
  const texts = inOrder ? changeTexts(context, from, to) : [];
  return (
    <div className={styles.compare}>
      <SectionHeader title={messages.compareTitle} depth={1} />
      <div className={styles.days}>
        <DayField
          label={messages.compareFrom}
          value={from}
          onDay={(day) => setChosen({ ...chosen, from: day })}
        />
        <DayField
          label={messages.compareTo}
          value={to}
          onDay={(day) => setChosen({ ...chosen, to: day })}
        />
      </div>
      <div role="status">
        {!inOrder && <p>{messages.compareOrder}</p>}
        {inOrder && texts.length === 0 && <p>{messages.compareNone}</p>}
        {texts.length > 0 && (
          <ul className={styles.moved}>
            {texts.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pilots of one customer say the same
              <li key={index}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
