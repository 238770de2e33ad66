import { scaling } from '@servitization/core';
import { dayText, Opener } from '@servitization/ui';
import type { ReactNode, RefObject } from 'react';
import { placeAt } from '../earned.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { Earned } from './Earned.tsx';
import { Gate } from './Gate.tsx';
import { Glyph } from './Glyph.tsx';
import styles from './PhasePanel.module.css';
import { Section } from './Section.tsx';

export interface PhasePanelProps {
  readonly context: ViewContext;
  readonly phase: scaling.PhaseId;
  readonly record: RecordEvent;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** The activities of one phase, each with what was written down of it, and the gate at its end. */
export function PhasePanel({ context, phase, record, titleRef }: PhasePanelProps): ReactNode {
  const { words } = context;
  const { name, description } = words.phases[phase];
  const activities = scaling.activitiesOf.get(phase) ?? [];
  return (
    <Section titleRef={titleRef} title={name} sentence={description}>
      <Earned context={context} at={placeAt('gate')} />
      <ul className={styles.list}>
        {activities.map((activity) => (
          <ActivityRow key={activity} {...{ context, activity, record }} />
        ))}
      </ul>
      <Gate context={context} phase={phase} record={record} />
    </Section>
  );
}

interface RowProps {
  readonly context: ViewContext;
  readonly activity: scaling.ActivityId;
  readonly record: RecordEvent;
}

function ActivityRow({ context, activity, record }: RowProps) {
  const { state, words, messages, format, readOnly } = context;
  const { status, since, note, reason, evidence } = state.activities[activity];
  const { name, description } = words.activities[activity];
  const day = since && dayText(since, format.locale);
  return (
    <li className={styles.row}>
      <Glyph status={status} />
      <div className={styles.text}>
        <p className={styles.name}>{name}</p>
        <p className={styles.description}>{description}</p>
        {reason && <p className={styles.note}>{messages.entry.reason({ text: reason }, format)}</p>}
        {note && <p className={styles.note}>{note}</p>}
        {evidence && (
          <p className={styles.note}>
            <a href={evidence} rel="noreferrer noopener">
              {messages.evidenceLink({ name: evidence }, format)}
            </a>
          </p>
        )}
      </div>
      <p className={styles.status}>
        {words.statuses[status]}
        {day && <span className={styles.day}> {day}</span>}
      </p>
      {!readOnly && (
        <div className={styles.action}>
          <Opener
            label={messages.change({ name }, format)}
            content={(close) => <ActivityForm {...{ context, activity, record, close }} />}
          >
            {messages.changeShort}
          </Opener>
        </div>
      )}
      <Earned context={context} at={placeAt('activity', activity)} />
    </li>
  );
}
