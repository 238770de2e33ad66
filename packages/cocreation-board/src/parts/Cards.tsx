'use client';
import type { cocreation } from '@servitization/core';
import { Button, Opener } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { type CardFilter, cardsView, PAGE } from '../cardsView.ts';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import { Card } from './Card.tsx';
import { ServiceForm } from './CardForms.tsx';
import styles from './Cards.module.css';
import { Section } from './Section.tsx';

export interface CardsProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
}

/** The cards, a window of them at a time; one of them open. */
export function Cards({ context, record }: CardsProps): ReactNode {
  const { state, messages, format, readOnly } = context;
  const [filter, setFilter] = useState<CardFilter>('all');
  const [from, setFrom] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const view = cardsView(context, filter, from);
  const { length } = state.services;
  return (
    <Section eyebrow={messages.cardsEyebrow} title={messages.cardsTitle({ count: length }, format)}>
      <div className={styles.tools}>
        {!readOnly && (
          <Opener content={(close) => <ServiceForm {...{ context, record, close }} />}>
            {messages.add}
          </Opener>
        )}
        {length > 1 && (
          <FilterChoice
            context={context}
            value={filter}
            onChange={(to) => {
              setFilter(to);
              setFrom(0);
            }}
          />
        )}
      </div>
      {length > 0 && view.count === 0 && <p className={styles.empty}>{messages.cardsEmpty}</p>}
      <ul className={styles.cards}>
        {view.services.map((service) => (
          <Card
            key={service.id}
            {...{ context, record, service }}
            isOpen={open === service.id}
            onToggle={() => setOpen(open === service.id ? null : service.id)}
          />
        ))}
      </ul>
      {view.count > PAGE && <Pages {...{ context }} view={view} onGo={setFrom} />}
    </Section>
  );
}

interface FilterProps {
  readonly context: ViewContext;
  readonly value: CardFilter;
  readonly onChange: (filter: CardFilter) => void;
}

function FilterChoice({ context: { messages, words }, value, onChange }: FilterProps) {
  const phases = Object.entries(words.phases).map(([id, { name }]) => [id, name] as const);
  const options = [['all', messages.all], ...phases, ['stopped', words.decisions.stopped]] as const;
  return (
    <label className={styles.filter}>
      {messages.show}{' '}
      <select
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as cocreation.PhaseId)}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name.replaceAll('\u00AD', '')}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PagesProps {
  readonly context: ViewContext;
  readonly view: {
    readonly count: number;
    readonly start: number;
    readonly services: { length: number };
  };
  readonly onGo: (from: number) => void;
}

function Pages({ context: { messages, format }, view, onGo }: PagesProps) {
  const { count, start, services } = view;
  const last = start + services.length;
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
