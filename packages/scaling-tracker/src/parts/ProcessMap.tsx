import type { scaling } from '@servitization/core';
import { Button, dayText } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ActivityMark, LaneView, PhaseView, ProcessView } from '../processView.ts';
import type { ViewContext } from '../viewContext.ts';
import { Glyph } from './Glyph.tsx';
import styles from './ProcessMap.module.css';

export interface ProcessMapProps {
  readonly context: ViewContext;
  readonly process: ProcessView;
  /** The phase whose activities are shown below. */
  readonly selected?: scaling.PhaseId;
  /** Without it the phases are names, and nothing to press. */
  readonly onSelect?: (phase: scaling.PhaseId) => void;
}

/** Piloting, the fork, and two lanes of three phases. Narrow, they stand one below the other. */
export function ProcessMap(props: ProcessMapProps): ReactNode {
  const { context, process } = props;
  return (
    <div className={styles.map}>
      <Piloting {...props} />
      {/* Wide, the fork is drawn. */}
      <p className={styles.either}>{context.messages.oneOfTwo}</p>
      <Fork process={process} />
      {process.lanes.map((lane, index) => (
        <Lane key={lane.id} {...props} lane={lane} row={index === 0 ? 'upper' : 'lower'} />
      ))}
      <Key context={context} />
    </div>
  );
}

function Piloting({ context, process, selected, onSelect }: ProcessMapProps) {
  const { messages } = context;
  const { piloting } = process;
  return (
    <div className={styles.piloting}>
      <div className={styles.pilotingHead}>
        <p className={styles.label}>{messages.commonToBoth}</p>
        <PhaseButton {...{ context, phase: piloting, selected, onSelect }} />
      </div>
      <ol className={styles.steps}>
        {piloting.steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <Line share={piloting.isPassed ? 100 : step.share} />
            <p className={styles.stepName}>{step.name}</p>
            <Marks marks={step.activities} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface LaneProps extends ProcessMapProps {
  readonly lane: LaneView;
  readonly row: 'upper' | 'lower';
}

function Lane({ context, lane, row, selected, onSelect }: LaneProps) {
  const { messages, format } = context;
  const { name, through, hue, chosenOn, isOpen, phases } = lane;
  const day = chosenOn && dayText(chosenOn, format.locale);
  return (
    <div className={styles.lane} data-row={row} data-hue={hue}>
      <p className={styles.laneName}>
        {name}, {through}.{day && ` ${messages.chosenOn({ day }, format)}`}
      </p>
      <ol className={styles.phases} data-chosen={chosenOn !== null}>
        {phases.map((phase) => (
          <li key={phase.id} className={styles.phase}>
            <Line share={phase.share} hasNode />
            <p className={styles.stage}>
              {messages.phaseLabel({ number: phase.number, stage: phase.stage }, format)}
            </p>
            <PhaseButton {...{ context, phase, selected, onSelect }} />
            {isOpen && <Marks marks={phase.activities} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface PhaseButtonProps extends Pick<ProcessMapProps, 'context' | 'selected' | 'onSelect'> {
  readonly phase: PhaseView;
}

function PhaseButton({ context, phase, selected, onSelect }: PhaseButtonProps) {
  const { messages } = context;
  return (
    <p className={styles.phaseName}>
      {onSelect ? (
        <Button
          aria-pressed={phase.id === selected}
          aria-current={phase.isHere ? 'step' : undefined}
          onClick={() => onSelect(phase.id)}
        >
          {phase.name}
        </Button>
      ) : (
        <span aria-current={phase.isHere ? 'step' : undefined}>{phase.name}</span>
      )}
      {phase.isHere && <strong className={styles.here}>{messages.youAreHere}</strong>}
      {phase.isPassed && <span className={styles.passed}>{messages.gatePassed}</span>}
    </p>
  );
}

function Marks({ marks }: { readonly marks: readonly ActivityMark[] }) {
  return (
    <ul className={styles.marks}>
      {marks.map(({ id, short, status, statusName }) => (
        <li key={id} className={styles.mark} data-status={status}>
          <Glyph status={status} />
          <span>
            {short}
            <span className={styles.hidden}>: {statusName}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Thick as far as it is done, thin for what lies ahead. */
function Line({ share, hasNode = false }: { readonly share: number; readonly hasNode?: boolean }) {
  return (
    <svg className={styles.line} width="100%" height="14" aria-hidden="true">
      <line className={styles.ahead} x2="100%" y1="7" y2="7" />
      {share > 0 && <line className={styles.done} x2={`${share}%`} y1="7" y2="7" />}
      {hasNode && <circle className={styles.node} cx="6" cy="7" r="4.5" />}
    </svg>
  );
}

const CURVES = { upper: 'M0 100C60 100 40 0 100 0', lower: 'M0 0C60 0 40 100 100 100' } as const;

/** From the end of piloting to the beginning of each lane; thick to the chosen one. */
function Fork({ process }: { readonly process: ProcessView }) {
  return process.lanes.map(({ id, hue, chosenOn }, index) => {
    const row = index === 0 ? 'upper' : 'lower';
    return (
      <svg
        key={id}
        className={styles.fork}
        data-row={row}
        data-hue={hue}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={chosenOn ? styles.done : styles.ahead} d={CURVES[row]} />
      </svg>
    );
  });
}

const STATUSES: readonly scaling.Status[] = ['done', 'in-progress', 'not-started', 'skipped'];

function Key({ context: { words, messages } }: Pick<ProcessMapProps, 'context'>) {
  return (
    <ul className={styles.key} aria-label={messages.markKey}>
      {STATUSES.map((status) => (
        <li key={status} className={styles.mark}>
          <Glyph status={status} />
          {words.statuses[status]}
        </li>
      ))}
    </ul>
  );
}
