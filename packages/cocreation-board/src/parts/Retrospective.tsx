import { cocreation } from '@servitization/core';
import { allIn, Opener, present, requiredIn, textIn } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import { nameOf } from '../warningViews.ts';
import { ServiceForm } from './CardForms.tsx';
import { Choices, Field, Form, PickOne } from './Form.tsx';
import styles from './Retrospective.module.css';
import { Section } from './Section.tsx';

export interface RetrospectiveProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
}

/** Lessons that are drawn: the latest. */
const MOST = 30;

/** What was learned, and the way into the next cycle. */
export function Retrospective({ context, record }: RetrospectiveProps): ReactNode {
  const { state, messages, format, readOnly } = context;
  const { cycle, lessons, services } = state;
  const now = lessons.filter((one) => one.cycle === cycle);
  const shared = { context, record };
  if (services.length === 0 && lessons.length === 0) return null;
  return (
    <Section
      eyebrow={messages.retroEyebrow}
      title={messages.retroTitle({ count: now.length, cycle }, format)}
      sentence={messages.retroSentence}
    >
      <ul className={styles.lessons}>
        {lessons
          .slice(-MOST)
          .reverse()
          .map((lesson) => (
            <LessonRow key={lesson.id} {...shared} lesson={lesson} />
          ))}
      </ul>
      {!readOnly && (
        <div className={styles.actions}>
          <Opener content={(close) => <LessonForm {...shared} close={close} />}>
            {messages.addLesson}
          </Opener>
          <Opener content={(close) => <CycleForm {...shared} close={close} />}>
            {messages.beginCycle({ cycle: cycle + 1 }, format)}
          </Opener>
        </div>
      )}
    </Section>
  );
}

interface LessonProps extends RetrospectiveProps {
  readonly lesson: cocreation.Lesson;
}

/** A need becomes a card of the next cycle. */
function LessonRow({ context, record, lesson }: LessonProps) {
  const { state, words, messages, format, readOnly } = context;
  const { id, text, leads, service, cycle } = lesson;
  const isCard = state.services.some((one) => one.lesson === id);
  return (
    <li className={styles.lesson}>
      <span className={styles.of}>
        {messages.inCycle({ cycle }, format)}, {words.leads[leads].toLowerCase()}
        {service && `, ${nameOf(state, service)}`}
      </span>
      <span className={styles.text}>{text}</span>
      {isCard && <span className={styles.of}>{messages.becameCard}</span>}
      {!readOnly && leads === 'need' && !isCard && (
        <Opener
          label={messages.makeCardNamed({ name: text }, format)}
          content={(close) => (
            <ServiceForm {...{ context, record, close }} start={{ need: text, lesson: id }} />
          )}
        >
          {messages.makeCard}
        </Opener>
      )}
    </li>
  );
}

interface FormProps extends RetrospectiveProps {
  readonly close: () => void;
}

/** Cards that a lesson or the next cycle can be about: not more than fit a choice. */
const MOST_CHOICES = 200;

function LessonForm({ context, record, close }: FormProps) {
  const { state, words, messages } = context;
  const save = (data: FormData) =>
    record({
      type: 'lesson',
      data: present({
        text: requiredIn(data, 'text'),
        leads: requiredIn(data, 'leads') as cocreation.Leads,
        service: textIn(data, 'service'),
      }),
    });
  const options = (['keep', 'change', 'need'] as const).map((value) => ({
    value,
    label: words.leads[value],
  }));
  return (
    <Form context={context} label={messages.addLesson} onSave={save} onClose={close}>
      <Field name="text" label={messages.lesson} lines={2} takeFocus />
      <Choices legend={messages.leads} name="leads" options={options} />
      <PickOne
        name="service"
        label={messages.about}
        usual={messages.wholeBoard}
        options={state.services
          .slice(-MOST_CHOICES)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  );
}

/** The next cycle begins: who has been evaluated may go on to the first phase. */
function CycleForm({ context, record, close }: FormProps) {
  const { state, messages, format } = context;
  const cycle = state.cycle + 1;
  const evaluated = state.services.filter(
    (one) => one.phase === cocreation.lastPhase && !cocreation.isStopped(one),
  );
  const save = (data: FormData) =>
    record(
      { type: 'cycle', data: { cycle } },
      ...allIn(data, 'service').map(
        (service): cocreation.Proposal => ({
          type: 'move',
          data: { service, phase: cocreation.firstPhase },
        }),
      ),
    );
  const label = messages.beginCycle({ cycle }, format);
  return (
    <Form context={context} label={label} submit={label} onSave={save} onClose={close}>
      {evaluated.length > 0 && (
        <Choices
          legend={messages.goOn}
          name="service"
          isMany
          options={evaluated.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Form>
  );
}
