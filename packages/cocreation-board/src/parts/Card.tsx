'use client';
import { cocreation } from '@servitization/core';
import { Button, dayText, Opener } from '@servitization/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { decisionTexts, kpiText, measuredTexts, nextPhase, placeText } from '../cardsView.ts';
import { rangeText } from '../money.ts';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import styles from './Card.module.css';
import {
  ActualForm,
  DecisionForm,
  DueForm,
  EstimateForm,
  KpiForm,
  MeasuredForm,
  ServiceForm,
} from './CardForms.tsx';
import { Mark } from './Mark.tsx';

export interface OfCard {
  readonly context: ViewContext;
  readonly record: RecordEvents;
  readonly service: cocreation.Service;
}

export interface CardProps extends OfCard {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One micro-service: what it is for, where it stands, and ways to move it. */
export function Card({ isOpen, onToggle, ...shared }: CardProps): ReactNode {
  const { context, service } = shared;
  const { messages, format, readOnly } = context;
  const { id, name, need } = service;
  const isStopped = cocreation.isStopped(service);
  const details = `${context.id}-${id}`;
  return (
    <li className={styles.card} data-stopped={isStopped}>
      <div className={styles.about}>
        <strong>{name}</strong>
        <span className={styles.need}>{need}</span>
        <span className={styles.place}>{placeText(service, context)}</span>
      </div>
      {!readOnly && !isStopped && <Moves {...shared} />}
      <Button
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        aria-label={isOpen ? undefined : messages.openNamed({ name }, format)}
        onClick={onToggle}
      >
        {isOpen ? messages.closeCard : messages.openCard}
      </Button>
      {isOpen && (
        <div id={details} className={styles.details}>
          <Tasks {...shared} />
          <Worth {...shared} />
          <Kpis {...shared} />
          <Decisions {...shared} />
        </div>
      )}
    </li>
  );
}

/** One press on to the next phase, or any other phase by choice. */
function Moves({ context, record, service }: OfCard) {
  const { words, messages, format } = context;
  const { id, name } = service;
  const next = nextPhase(service);
  const [picked, pick] = useState<cocreation.PhaseId | null>(null);
  const [refused, refuse] = useState<string | null>(null);
  const move = (to: cocreation.PhaseId) => {
    pick(null);
    refuse(record({ type: 'move', data: { service: id, phase: to } })?.text ?? null);
  };
  const to = picked ?? next ?? cocreation.firstPhase;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    move(to);
  };
  const plain = (of: cocreation.PhaseId) => words.phases[of].name.replaceAll('\u00AD', '');
  return (
    <div className={styles.moves}>
      {next && (
        <Button
          aria-label={`${name}: ${messages.nextPhase({ phase: plain(next) }, format)}`}
          onClick={() => move(next)}
        >
          {messages.nextPhase({ phase: plain(next) }, format)}
        </Button>
      )}
      <form className={styles.move} onSubmit={onSubmit}>
        <select
          className={styles.select}
          aria-label={messages.moveTo({ name }, format)}
          value={to}
          onChange={(event) => pick(event.currentTarget.value as cocreation.PhaseId)}
        >
          {cocreation.phaseIds.map((of) => (
            <option key={of} value={of}>
              {plain(of)}
            </option>
          ))}
        </select>
        <Button type="submit" aria-label={`${messages.move}: ${name}`}>
          {messages.move}
        </Button>
      </form>
      {refused && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Part = ({ title, children }: PartProps) => (
  <div className={styles.part}>
    <p className={styles.title}>{title}</p>
    {children}
  </div>
);

/** What the three teams owe in the card's phase. */
function Tasks({ context, record, service }: OfCard) {
  const { words, messages, format, readOnly } = context;
  const owed = cocreation.owedFor(service);
  if (owed.length === 0) return null;
  const set = ({ activity, due }: cocreation.Owed, status: cocreation.TaskStatus) =>
    record({ type: 'task', data: { service: service.id, activity, status, ...(due && { due }) } });
  return (
    <Part title={messages.tasks}>
      <ul className={styles.list}>
        {owed.map((task) => {
          const { name } = words.activities[task.activity];
          return (
            <li key={task.activity} className={styles.task}>
              <Mark duty={task.duty} />
              <span className={styles.grow}>
                {words.teams[task.team].name}: {name}, {messages.duties[task.duty]}
                {task.due && `, ${messages.due({ day: dayText(task.due, format.locale) }, format)}`}
                <span className={styles.need}>{words.activities[task.activity].description}</span>
              </span>
              {!readOnly && (
                <span className={styles.actions}>
                  {task.duty === 'done' ? (
                    <Button
                      aria-label={`${messages.reopen}: ${name}`}
                      onClick={() => set(task, 'open')}
                    >
                      {messages.reopen}
                    </Button>
                  ) : (
                    <Button
                      aria-label={`${messages.done}: ${name}`}
                      onClick={() => set(task, 'done')}
                    >
                      {messages.done}
                    </Button>
                  )}
                  {task.duty !== 'done' && (
                    <Opener
                      label={`${messages.setDay}: ${name}`}
                      content={(close) => (
                        <DueForm {...{ context, record, service, task, close }} />
                      )}
                    >
                      {messages.setDay}
                    </Opener>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** Estimates with their ranges, and what was measured. */
function Worth({ context, record, service }: OfCard) {
  const { messages, readOnly } = context;
  const shared = { context, record, service };
  const kinds = ['value', 'running-cost', 'investment'] as const;
  return (
    <Part title={messages.worth}>
      <ul className={styles.list}>
        {kinds.map((what) => (
          <li key={what}>
            {messages.estimated[what]}: {rangeText(service.estimates[what], context)}
          </li>
        ))}
        {measuredTexts(service, context).map(([cycle, text]) => (
          <li key={cycle}>{text}</li>
        ))}
      </ul>
      {!readOnly && (
        <div className={styles.actions}>
          <Opener content={(close) => <EstimateForm {...shared} close={close} />}>
            {messages.estimate}
          </Opener>
          <Opener content={(close) => <MeasuredForm {...shared} close={close} />}>
            {messages.measure}
          </Opener>
        </div>
      )}
    </Part>
  );
}

function Kpis({ context, record, service }: OfCard) {
  const { messages, readOnly } = context;
  const shared = { context, record, service };
  return (
    <Part title={messages.kpis}>
      {service.kpis.length === 0 && <p className={styles.none}>{messages.noKpis}</p>}
      <ul className={styles.list}>
        {service.kpis.map((kpi) => (
          <li key={kpi.id} className={styles.task}>
            <span className={styles.grow}>
              {kpi.name}: {kpiText(kpi, context)}
            </span>
            {!readOnly && (
              <span className={styles.actions}>
                <Opener
                  label={`${messages.addActual}: ${kpi.name}`}
                  content={(close) => <ActualForm {...shared} {...{ kpi, close }} />}
                >
                  {messages.addActual}
                </Opener>
                <Opener
                  label={`${messages.change}: ${kpi.name}`}
                  content={(close) => <KpiForm {...shared} {...{ kpi, close }} />}
                >
                  {messages.change}
                </Opener>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Opener content={(close) => <KpiForm {...shared} close={close} />}>
          {messages.addKpi}
        </Opener>
      )}
    </Part>
  );
}

/** Selected, stopped with a reason, scaled: all that was decided stays. */
function Decisions({ context, record, service }: OfCard) {
  const { messages, format, readOnly } = context;
  const shared = { context, record, service };
  return (
    <Part title={messages.decisions}>
      <ol className={styles.list}>
        {decisionTexts(service, context).map(([id, text]) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      {!readOnly && (
        <div className={styles.actions}>
          <Opener content={(close) => <DecisionForm {...shared} close={close} />}>
            {messages.decide}
          </Opener>
          <Opener
            label={messages.editCard({ name: service.name }, format)}
            content={(close) => <ServiceForm {...shared} close={close} />}
          >
            {messages.change}
          </Opener>
        </div>
      )}
    </Part>
  );
}
