'use client';
import { scaling } from '@servitization/core';
import { Disclosure, Opener, present, textIn } from '@servitization/ui';
import type { ReactNode } from 'react';
import { placeAt } from '../earned.ts';
import { type FitView, strategyView } from '../strategyView.ts';
import { useAims } from '../useAims.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Earned } from './Earned.tsx';
import { Field, Form } from './Form.tsx';
import { Section } from './Section.tsx';
import styles from './Strategy.module.css';
import { TraitScale } from './TraitScale.tsx';

export interface StrategyProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
}

/** Both strategies side by side with what speaks for each, and the choice between them. */
export function Strategy({ context: recorded, record }: StrategyProps): ReactNode {
  const aims = useAims(recorded, record);
  const { context } = aims;
  const { words, messages, readOnly } = context;
  const view = strategyView(context);
  return (
    <Section eyebrow={messages.strategy} title={view.title} sentence={view.sentence}>
      <Earned context={context} at={placeAt('strategy')} />
      {view.disagreement && <p className={styles.disagreement}>{view.disagreement}</p>}
      <div className={styles.columns}>
        {view.fits.map((fit) => (
          <Column key={fit.id} {...{ context, fit, record }} />
        ))}
      </div>
      {!readOnly && (
        <Disclosure summary={messages.rate}>
          <p className={styles.hint}>{messages.aimNotPilot}</p>
          {scaling.framework.traits.map(({ id }) => (
            <TraitScale key={id} aims={aims} trait={id} />
          ))}
        </Disclosure>
      )}
      <p className={styles.rule}>
        {messages.strategyRule} {words.cite}.
      </p>
    </Section>
  );
}

interface ColumnProps extends StrategyProps {
  readonly fit: FitView;
}

function Column({ context, fit, record }: ColumnProps) {
  const { messages } = context;
  return (
    <section className={styles.column} data-hue={fit.hue} aria-label={fit.name}>
      <p className={styles.name}>{fit.name}</p>
      <p className={styles.fit}>{fit.text}</p>
      <FitLine fit={fit} />
      <p>{fit.idea}</p>
      <p className={styles.price}>{fit.price}</p>
      {fit.fit !== null && <BothWays messages={messages} fit={fit} />}
      <p className={styles.cases}>{fit.cases}</p>
      {!context.readOnly && <Choice {...{ context, fit, record }} />}
    </section>
  );
}

/** From 0 to 1: the range that open points allow, and the fit as a dot; empty while nothing is rated. */
function FitLine({ fit: { fit, interval } }: { readonly fit: FitView }) {
  const [from, to] = interval.map((end) => `${end * 100}%`);
  return (
    <svg className={styles.line} width="100%" height="16" aria-hidden="true">
      <line className={styles.track} x2="100%" y1="8" y2="8" />
      {fit !== null && (
        <>
          <line className={styles.range} x1={from} x2={to} y1="8" y2="8" />
          <circle className={styles.dot} cx={`${fit * 100}%`} cy="8" r="6" />
        </>
      )}
    </svg>
  );
}

interface BothWaysProps {
  readonly messages: ViewContext['messages'];
  readonly fit: FitView;
  /** How many at most of each, the strongest; all without it. */
  readonly most?: number;
}

/** What speaks for a strategy, and what against it. */
const BothWays = ({ messages, fit, most }: BothWaysProps) => (
  <>
    <Reasons
      title={messages.speaksFor}
      reasons={fit.reasons.slice(0, most)}
      none={messages.nothingYet}
    />
    <Reasons
      title={messages.speaksAgainst}
      reasons={fit.against.slice(0, most)}
      none={messages.nothingYet}
    />
  </>
);

interface ReasonsProps {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly none: string;
}

function Reasons({ title, reasons, none }: ReasonsProps) {
  return (
    <>
      <p className={styles.label}>{title}</p>
      {reasons.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Little enough to stand in one view with the fields, on a phone too. */
const MOST_IN_FORM = 3;

function Choice({ context, fit, record }: ColumnProps) {
  const { messages, format, today, words, state } = context;
  if (fit.isChosen) return <p className={styles.label}>{fit.chosen}</p>;
  if (state.gates[scaling.pilotingId] === null) {
    return <p className={styles.none}>{words.refusals['gate-first']}</p>;
  }
  const label = messages.choose({ name: fit.name }, format);
  const isChange = state.choices.length > 0;
  const save = (data: FormData) =>
    record({
      type: 'strategy',
      data: present({ strategy: fit.id, reason: textIn(data, 'reason'), on: textIn(data, 'on') }),
    });
  return (
    <Opener
      content={(close) => (
        <Form context={context} label={label} submit={label} onSave={save} onClose={close}>
          {fit.fit !== null && (
            <div className={styles.weighed}>
              <BothWays messages={messages} fit={fit} most={MOST_IN_FORM} />
            </div>
          )}
          <Field
            name="reason"
            label={isChange ? messages.whyChange : messages.reason}
            hint={isChange ? undefined : messages.optional}
            lines={2}
            takeFocus
          />
          <Field name="on" label={messages.day} type="date" value={today} max={today} />
        </Form>
      )}
    >
      {label}
    </Opener>
  );
}
