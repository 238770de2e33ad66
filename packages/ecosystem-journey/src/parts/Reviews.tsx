import { ecosystem } from '@servitization/core';
import {
  Button,
  dayText,
  Field,
  Form,
  numberIn,
  Opener,
  PickOne,
  present,
  requiredIn,
  textIn,
} from '@servitization/ui';
import type { ReactNode } from 'react';
import { type DueView, dueViews, overdueNames } from '../cycleViews.ts';
import { nameOf } from '../logView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { formProps } from './formProps.ts';
import styles from './Reviews.module.css';
import { Section } from './Section.tsx';

/** A field of the kind `number` tells its value with a point, in any language. */
const WRITTEN_BY_BROWSERS = 'en';

export interface ReviewsProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
}

/** When to look at the relations together, what came of it, and the end of a cycle. */
export function Reviews({ context, record }: ReviewsProps): ReactNode {
  const { messages, format, readOnly, words } = context;
  const { carried, fresh } = ecosystem.openActions(context.state);
  const overdue = overdueNames(context);
  return (
    <Section
      eyebrow={messages.reviewsEyebrow}
      title={messages.reviewsTitle({ overdue }, format)}
      sentence={messages.cadenceRule}
    >
      <ul className={styles.dues}>
        {dueViews(context).map((due) => (
          <Due key={due.kind} {...{ context, record, due }} />
        ))}
      </ul>
      {!readOnly && (
        <div className={styles.tools}>
          {ecosystem.reviewKinds.map((kind) => (
            <Opener
              key={kind}
              content={(close) => <ReviewForm {...{ context, record, close, kind }} />}
            >
              {messages.addReview({ name: words.reviews[kind].name }, format)}
            </Opener>
          ))}
        </div>
      )}
      <Actions title={messages.carried} reviews={carried} {...{ context, record }} />
      <Actions title={messages.fresh} reviews={fresh} {...{ context, record }} />
      {!readOnly && <CloseCycle {...{ context, record }} />}
    </Section>
  );
}

function Due({ context, record, due }: ReviewsProps & { readonly due: DueView }) {
  const { messages, format, readOnly } = context;
  return (
    <li className={styles.due}>
      <p className={styles.name}>{due.name}</p>
      <p>
        {due.text} {due.description}
      </p>
      {!readOnly && (
        <Opener
          label={messages.everyWeeks({ name: due.name }, format)}
          content={(close) => <WeeksForm {...{ context, record, close, due }} />}
        >
          {messages.changeShort}
        </Opener>
      )}
    </li>
  );
}

interface FormProps extends ReviewsProps {
  readonly close: () => void;
}

function WeeksForm({ context, record, close, due }: FormProps & { readonly due: DueView }) {
  const { messages, format } = context;
  const save = (data: FormData) =>
    record({
      type: 'cadence',
      data: { kind: due.kind, weeks: numberIn(data, 'weeks', WRITTEN_BY_BROWSERS) },
    });
  return (
    <Form
      {...formProps(context)}
      label={messages.everyWeeks({ name: due.name }, format)}
      onSave={save}
      onClose={close}
    >
      <Field name="weeks" label={messages.weeks} type="number" value={`${due.weeks}`} takeFocus />
    </Form>
  );
}

function ReviewForm({
  context,
  record,
  close,
  kind,
}: FormProps & { readonly kind: ecosystem.ReviewKind }) {
  const { state, words, messages, format, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'review',
      data: present({
        kind,
        seen: requiredIn(data, 'seen'),
        next: textIn(data, 'next'),
        partner: textIn(data, 'partner'),
        on: textIn(data, 'on'),
      }),
    });
  return (
    <Form
      {...formProps(context)}
      label={messages.addReview({ name: words.reviews[kind].name }, format)}
      onSave={save}
      onClose={close}
    >
      <Field name="seen" label={words.reviews[kind].question} lines={3} takeFocus />
      <Field name="next" label={messages.next} hint={messages.nextHint} lines={2} />
      <PickOne
        name="partner"
        label={messages.about}
        usual={messages.wholeCircle}
        options={state.partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field name="on" label={messages.day} type="date" value={today} max={today} />
    </Form>
  );
}

interface ActionsProps extends ReviewsProps {
  readonly title: string;
  readonly reviews: readonly ecosystem.Review[];
}

function Actions({ context, record, title, reviews }: ActionsProps) {
  const { words, messages, format, readOnly } = context;
  if (reviews.length === 0) return null;
  return (
    <div className={styles.actions}>
      <p className={styles.name}>{title}</p>
      <ul className={styles.list}>
        {reviews.map(({ id, kind, on, seen, next, partner }) => (
          <li key={id} className={styles.action}>
            <p className={styles.next}>{next}</p>
            <p className={styles.seen}>
              {seen}
              <br />
              {messages.reviewLine(
                {
                  day: dayText(on, format.locale),
                  kind: words.reviews[kind].name,
                  partner: partner === null ? null : nameOf(context, partner),
                },
                format,
              )}
            </p>
            {!readOnly && (
              <Opener
                label={messages.settle({ text: next ?? '' }, format)}
                content={(close) => (
                  <SettleForm {...{ context, record, close }} review={id} text={next ?? ''} />
                )}
              >
                {messages.settleShort}
              </Opener>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SettleProps extends FormProps {
  readonly review: string;
  readonly text: string;
}

function SettleForm({ context, record, close, review, text }: SettleProps) {
  const { messages, format } = context;
  const save = (data: FormData) =>
    record({ type: 'settled', data: present({ review, result: textIn(data, 'result') }) });
  return (
    <Form
      {...formProps(context)}
      label={messages.settle({ text }, format)}
      submit={messages.settleShort}
      onSave={save}
      onClose={close}
    >
      <Field name="result" label={messages.result} hint={messages.optional} lines={2} takeFocus />
    </Form>
  );
}

function CloseCycle({ context, record }: ReviewsProps) {
  const { state, words, messages, format } = context;
  const cycle = state.cycles.at(-1);
  if (!cycle || cycle.missing.length === ecosystem.reviewKinds.length) return null;
  const missing = cycle.missing.map((kind) => words.reviews[kind].name);
  return (
    <div className={styles.close}>
      <p>{messages.closeHint({ missing }, format)}</p>
      <Button onClick={() => record({ type: 'cycle', data: {} })}>
        {messages.closeCycle({ number: cycle.number }, format)}
      </Button>
    </div>
  );
}
