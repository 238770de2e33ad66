'use client';
import { DataTable, Disclosure, Opener } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { placeAt } from '../earned.ts';
import { type PilotsView, type PilotView, pilotRows, pilotsView } from '../pilotsView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Earned } from './Earned.tsx';
import { Pages } from './Pages.tsx';
import { EndForm, PilotForm } from './PilotForms.tsx';
import styles from './Pilots.module.css';
import { Section } from './Section.tsx';

export interface PilotsProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
}

/** Pilots, a page at a time, each as a bar on one axis of time: a contract ends it in a dot, none in a stop. */
export function Pilots({ context, record }: PilotsProps): ReactNode {
  const { messages, readOnly } = context;
  const [from, setFrom] = useState(0);
  const view = pilotsView(context, from);
  return (
    <Section eyebrow={messages.pilotsEyebrow} title={view.title}>
      <Earned context={context} at={placeAt('pilot-ended')} />
      {view.pilots.length > 0 && (
        <>
          <Axis context={context} view={view} />
          <ul className={styles.pilots}>
            {view.pilots.map((pilot) => (
              <PilotRow key={pilot.pilot.id} {...{ context, view, pilot, record }} />
            ))}
          </ul>
          <Pages context={context} view={view} onGo={setFrom} />
        </>
      )}
      {!readOnly && (
        <Opener content={(close) => <PilotForm {...{ context, record, close }} />}>
          {messages.addPilot}
        </Opener>
      )}
      <Earned context={context} at={placeAt('pilot')} />
      {view.pilots.length > 0 && <PilotsTable context={context} caption={view.title} />}
    </Section>
  );
}

function Axis({ context, view }: { readonly context: ViewContext; readonly view: PilotsView }) {
  return (
    <div className={`${styles.pilot} ${styles.axisRow}`}>
      <svg className={styles.axis} width="100%" height="24" aria-hidden="true">
        {view.years
          .filter(({ at }) => at < 90)
          .map(({ at, text }) => (
            <text key={text} x={`${at}%`} dx="4" y="16">
              {text}
            </text>
          ))}
        <text className={styles.todayText} x={`${view.today}%`} dx="-4" y="16">
          {context.messages.today}
        </text>
      </svg>
    </div>
  );
}

interface RowProps extends PilotsProps {
  readonly view: PilotsView;
  readonly pilot: PilotView;
}

function PilotRow({ context, view, pilot: { pilot, bar, end, text }, record }: RowProps) {
  const { messages, format, readOnly } = context;
  const name = pilot.customer;
  return (
    <li className={styles.pilot}>
      <p className={styles.who}>
        <strong>{name}</strong>
        <span className={styles.need}>{pilot.need}</span>
        {pilot.parameters.length > 0 && (
          <span className={styles.need}>{pilot.parameters.join('; ')}</span>
        )}
      </p>
      <Bar view={view} bar={bar} end={end} />
      <p className={styles.outcome} data-end={end}>
        {text}
        {pilot.result && <span className={styles.need}>{pilot.result}</span>}
      </p>
      {!readOnly && (
        <div className={styles.actions}>
          <Opener
            label={messages.editPilot({ name }, format)}
            content={(close) => <PilotForm {...{ context, record, close, pilot }} />}
          >
            {messages.changeShort}
          </Opener>
          {end === 'running' && (
            <Opener
              label={messages.endPilot({ name }, format)}
              content={(close) => <EndForm {...{ context, record, close, pilot }} />}
            >
              {messages.endShort}
            </Opener>
          )}
        </div>
      )}
      <Earned context={context} at={placeAt('pilot', pilot.id)} />
    </li>
  );
}

interface BarProps extends Pick<PilotView, 'bar' | 'end'> {
  readonly view: PilotsView;
}

function Bar({ view, bar: [from, to], end }: BarProps) {
  return (
    <svg className={styles.bar} width="100%" height="32" aria-hidden="true">
      {view.years.map(({ at }) => (
        <line key={at} className={styles.year} x1={`${at}%`} x2={`${at}%`} y2="100%" />
      ))}
      <line className={styles.today} x1={`${view.today}%`} x2={`${view.today}%`} y2="100%" />
      <svg aria-hidden="true" y="50%" width="100%" overflow="visible" data-end={end}>
        <line className={styles.stretch} x1={`${from}%`} x2={`${to}%`} />
        {end === 'no-contract' ? (
          <line className={styles.stop} x1={`${to}%`} x2={`${to}%`} y1="-7" y2="7" />
        ) : (
          <circle className={styles.end} cx={`${to}%`} r={end === 'contract' ? 5 : 3} />
        )}
      </svg>
    </svg>
  );
}

function PilotsTable({ context, caption }: { context: ViewContext; caption: string }) {
  const { messages } = context;
  return (
    <Disclosure summary={messages.table} lazy>
      <DataTable
        caption={caption}
        columns={messages.pilotColumns}
        groups={[{ title: messages.pilotsEyebrow, rows: pilotRows(context) }]}
      />
    </Disclosure>
  );
}
