import { scaling } from '@servitization/core';
import { allIn, isDay, Opener, present, requiredIn, textIn } from '@servitization/ui';
import type { ReactNode } from 'react';
import { placeAt } from '../earned.ts';
import { barrierViews, hardestBarriers, phaseTexts } from '../seriesView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Earned } from './Earned.tsx';
import { Choices, Field, Form, PickOne } from './Form.tsx';
import { Section } from './Section.tsx';
import styles from './Series.module.css';
import { Series } from './Series.tsx';

export interface BarriersProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
}

/** How hard each of the three barriers has been felt, over time. */
export function Barriers({ context, record }: BarriersProps): ReactNode {
  const { messages, format, readOnly } = context;
  const title = messages.barriersTitle({ names: hardestBarriers(context) }, format);
  return (
    <Section eyebrow={messages.barriersEyebrow} title={title}>
      {context.state.barriers.length > 0 && <PhaseKey context={context} />}
      <ul className={styles.all}>
        {barrierViews(context).map((series) => (
          <Series key={series.id} context={context} series={series}>
            {!readOnly && (
              <Opener
                label={messages.rateBarrier({ name: series.name }, format)}
                content={(close) => (
                  <BarrierForm {...{ context, record, close }} barrier={series.id} />
                )}
              >
                {messages.rateShort}
              </Opener>
            )}
            <Earned context={context} at={placeAt('barrier', series.id)} />
          </Series>
        ))}
      </ul>
    </Section>
  );
}

/** What the numbers below the lines are. */
function PhaseKey({ context }: Pick<BarriersProps, 'context'>) {
  return (
    <ul className={styles.key} aria-label={context.messages.phaseKey}>
      {phaseTexts(context).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

interface BarrierFormProps extends BarriersProps {
  readonly barrier: scaling.BarrierId;
  readonly close: () => void;
}

const FORCES: readonly scaling.Force[] = [0, 1, 2, 3, 4];

/** The phase that the firm was in on the day of the form; the fork counts as the end of piloting. */
function phaseOn({ state, today }: ViewContext, data: FormData): scaling.PhaseId {
  const day = textIn(data, 'on') ?? today;
  const { place } = isDay(day) ? scaling.stateOn(state.log, day) : state;
  return place.phase ?? scaling.pilotingId;
}

function BarrierForm({ context, record, barrier, close }: BarrierFormProps) {
  const { state, words, messages, format, today } = context;
  const before = state.barriers.findLast((rating) => rating.barrier === barrier);
  const symptoms = scaling.framework.barriers.find(({ id }) => id === barrier)?.symptoms ?? [];
  const save = (data: FormData) =>
    record({
      type: 'barrier',
      data: present({
        barrier,
        phase: (textIn(data, 'phase') as scaling.PhaseId | undefined) ?? phaseOn(context, data),
        force: Number(requiredIn(data, 'force') || Number.NaN) as scaling.Force,
        symptoms: allIn(data, 'symptoms') as readonly scaling.SymptomId[],
        note: textIn(data, 'note'),
        on: textIn(data, 'on'),
      }),
    });
  return (
    <Form
      context={context}
      label={messages.rateBarrier({ name: words.barriers[barrier].name }, format)}
      onSave={save}
      onClose={close}
    >
      <Choices
        legend={messages.howHard}
        name="force"
        value={before ? `${before.force}` : undefined}
        options={FORCES.map((force) => ({ value: `${force}`, label: words.forces[force] }))}
      />
      <Choices
        legend={messages.symptoms}
        name="symptoms"
        isMany
        value={before?.symptoms}
        options={symptoms.map(({ id }) => ({ value: id, label: words.symptoms[id] }))}
      />
      <Field name="on" label={messages.day} type="date" value={today} max={today} />
      <PickOne
        name="phase"
        label={messages.phase}
        usual={messages.phaseThatDay}
        options={scaling.phaseIds.map((value) => ({ value, label: words.phases[value].name }))}
      />
      <Field name="note" label={messages.note} hint={messages.optional} lines={2} />
    </Form>
  );
}
