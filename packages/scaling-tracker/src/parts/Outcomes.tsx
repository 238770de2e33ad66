import { scaling } from '@servitization/core';
import { numberIn, Opener, present, textIn } from '@servitization/ui';
import type { ReactNode } from 'react';
import { placeAt } from '../earned.ts';
import { outcomeCounts, outcomeViews } from '../seriesView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Earned } from './Earned.tsx';
import { Field, Form } from './Form.tsx';
import { Section } from './Section.tsx';
import styles from './Series.module.css';
import { Series } from './Series.tsx';

export interface OutcomesProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
}

/** What has come of it: three numbers with dates. */
export function Outcomes({ context, record }: OutcomesProps): ReactNode {
  const { messages, format, readOnly } = context;
  const title = messages.outcomesTitle(outcomeCounts(context), format);
  return (
    <Section eyebrow={messages.outcomesEyebrow} title={title}>
      <ul className={styles.all}>
        {outcomeViews(context).map((series) => (
          <Series key={series.id} context={context} series={series}>
            {!readOnly && (
              <Opener
                label={messages.addNumber({ name: series.name }, format)}
                content={(close) => (
                  <NumberForm {...{ context, record, close }} outcome={series.id} />
                )}
              >
                {messages.addShort}
              </Opener>
            )}
            <Earned context={context} at={placeAt('outcome', series.id)} />
          </Series>
        ))}
      </ul>
    </Section>
  );
}

interface NumberFormProps extends OutcomesProps {
  readonly outcome: scaling.OutcomeId;
  readonly close: () => void;
}

function NumberForm({ context, record, outcome, close }: NumberFormProps) {
  const { state, words, messages, format, today } = context;
  const isMoney = scaling.framework.outcomes.find(({ id }) => id === outcome)?.measure === 'money';
  const save = (data: FormData) =>
    record({
      type: 'outcome',
      data: present({
        outcome,
        value: numberIn(data, 'value', format.locale),
        currency: textIn(data, 'currency')?.toUpperCase(),
        on: textIn(data, 'on'),
      }),
    });
  return (
    <Form
      context={context}
      label={messages.addNumber({ name: words.outcomes[outcome] }, format)}
      onSave={save}
      onClose={close}
    >
      <Field name="value" label={messages.number} takeFocus />
      {isMoney && (
        <Field
          name="currency"
          label={messages.currency}
          hint={messages.optional}
          value={state.outcomes[outcome].at(-1)?.currency}
        />
      )}
      <Field name="on" label={messages.day} type="date" value={today} max={today} />
    </Form>
  );
}
