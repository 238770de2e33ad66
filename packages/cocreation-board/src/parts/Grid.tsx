import type { ReactNode } from 'react';
import { type CellView, gridView, type OwedView, type PhaseView } from '../gridView.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Grid.module.css';
import { Mark } from './Mark.tsx';

/** Teams down, phases across; on a narrow page one phase below the other. */
export function Grid({ context }: { readonly context: ViewContext }): ReactNode {
  const { words, messages, state } = context;
  return (
    <>
      <div className={styles.grid}>
        <div className={styles.teams} aria-hidden="true">
          {Object.entries(words.teams).map(([id, { name, principle }]) => (
            <p key={id} className={styles.team}>
              <strong>{name}</strong>
              <span className={styles.principle}>{principle}</span>
            </p>
          ))}
        </div>
        <ol className={styles.phases}>
          {gridView(context).map((phase, index) => (
            <Phase key={phase.id} context={context} phase={phase} number={index + 1} />
          ))}
        </ol>
      </div>
      {state.services.length > 0 && (
        <p className={styles.key}>
          <span className={styles.hidden}>{messages.markKey}: </span>
          {(['owed', 'waiting', 'done'] as const).map((duty) => (
            <span key={duty} className={styles.mark}>
              <Mark duty={duty} /> {messages.duties[duty]}
            </span>
          ))}
        </p>
      )}
      <p className={styles.feeds}>{messages.feeds}</p>
    </>
  );
}

interface PhaseProps {
  readonly context: ViewContext;
  readonly phase: PhaseView;
  readonly number: number;
}

function Phase({ context, phase, number }: PhaseProps) {
  return (
    <li className={styles.phase}>
      <p className={styles.name}>
        <span className={styles.number}>{number}</span> {phase.name}
      </p>
      {phase.cells.map((cell) => (
        <Cell key={cell.activity} context={context} cell={cell} />
      ))}
    </li>
  );
}

function Cell({ context, cell }: { readonly context: ViewContext; readonly cell: CellView }) {
  const { messages, format } = context;
  return (
    <div className={styles.cell}>
      <p className={styles.activity}>
        <span className={styles.of}>{cell.team}: </span>
        {cell.activity}
      </p>
      {cell.owed.length > 0 && (
        <ul className={styles.cards}>
          {cell.owed.map((owed) => (
            <Owed key={owed.service} context={context} owed={owed} />
          ))}
          {cell.more > 0 && (
            <li className={styles.more}>{messages.andMore({ count: cell.more }, format)}</li>
          )}
        </ul>
      )}
    </div>
  );
}

function Owed({ context, owed }: { readonly context: ViewContext; readonly owed: OwedView }) {
  const { messages, format } = context;
  return (
    <li className={styles.card} data-duty={owed.duty}>
      <Mark duty={owed.duty} />
      <span className={styles.what}>
        {owed.name}
        <span className={styles.hidden}>, {messages.duties[owed.duty]}</span>
        {owed.due && <span className={styles.due}>{messages.due({ day: owed.due }, format)}</span>}
      </span>
    </li>
  );
}
