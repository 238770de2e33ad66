import type { cocreation } from '@servitization/core';
import { numberIn, present, requiredIn, textIn, writtenNumber } from '@servitization/ui';
import type { ReactNode } from 'react';
import { newId } from '../log.ts';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import styles from './CardForms.module.css';
import { Choices, Field, Form } from './Form.tsx';

interface FormProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
  readonly close: () => void;
}

interface OfService extends FormProps {
  readonly service: cocreation.Service;
}

export interface ServiceFormProps extends FormProps {
  readonly service?: cocreation.Service;
  /** What a card that comes from elsewhere begins with. */
  readonly start?: {
    readonly name?: string;
    readonly need?: string;
    readonly activity?: string;
    readonly lesson?: string;
  };
}

/** A new card, or what is known of one put right. */
export function ServiceForm({
  context,
  record,
  close,
  service,
  start,
}: ServiceFormProps): ReactNode {
  const { messages, format } = context;
  const save = (data: FormData) =>
    record({
      type: 'service',
      data: present({
        service: service?.id ?? newId(),
        name: requiredIn(data, 'name'),
        need: requiredIn(data, 'need'),
        activity: start?.activity,
        lesson: start?.lesson,
      }),
    });
  return (
    <Form
      context={context}
      label={service ? messages.editCard({ name: service.name }, format) : messages.add}
      onSave={save}
      onClose={close}
    >
      <Field name="name" label={messages.name} value={service?.name ?? start?.name} takeFocus />
      <Field name="need" label={messages.need} value={service?.need ?? start?.need} lines={2} />
    </Form>
  );
}

/** The day on which a team owes its part. */
export function DueForm({
  context,
  record,
  close,
  service,
  task,
}: OfService & { readonly task: cocreation.Owed }): ReactNode {
  const { messages, words } = context;
  const { activity, due } = task;
  const save = (data: FormData) =>
    record({
      type: 'task',
      data: present({
        ...{ service: service.id, activity, status: 'open' as const },
        due: textIn(data, 'due'),
      }),
    });
  return (
    <Form
      context={context}
      label={`${messages.setDay}: ${words.activities[activity].name}`}
      onSave={save}
      onClose={close}
    >
      <Field name="due" label={messages.dueDay} type="date" value={due} takeFocus />
    </Form>
  );
}

const kinds = ['value', 'running-cost', 'investment'] as const;
const ends = ['low', 'likely', 'high'] as const;

/** Three estimates with three points each; a row that is left empty stays as it was. */
export function EstimateForm({ context, record, close, service }: OfService): ReactNode {
  const { messages, format } = context;
  const save = (data: FormData) => {
    const given = kinds.filter((what) =>
      ends.some((end) => textIn(data, `${what}-${end}`) !== undefined),
    );
    const said = (given.length > 0 ? given : kinds.slice(0, 1)).map(
      (what): cocreation.Proposal => ({
        type: 'estimate',
        data: {
          ...{ service: service.id, what },
          low: numberIn(data, `${what}-low`, format.locale),
          likely: numberIn(data, `${what}-likely`, format.locale),
          high: numberIn(data, `${what}-high`, format.locale),
        },
      }),
    );
    return record(...said);
  };
  return (
    <Form
      context={context}
      label={`${messages.estimate}: ${service.name}`}
      onSave={save}
      onClose={close}
    >
      <p className={styles.hint}>{messages.worthHint}</p>
      {kinds.map((what) => (
        <fieldset key={what} className={styles.points}>
          <legend>{messages.estimated[what]}</legend>
          {ends.map((end) => {
            const known = service.estimates[what]?.[end];
            return (
              <Field
                key={end}
                name={`${what}-${end}`}
                label={messages[end]}
                value={known === undefined ? '' : writtenNumber(known, format.locale)}
                takeFocus={what === 'value' && end === 'low'}
              />
            );
          })}
        </fieldset>
      ))}
    </Form>
  );
}

/** What a cycle brought and cost. */
export function MeasuredForm({ context, record, close, service }: OfService): ReactNode {
  const { messages, format, state } = context;
  const save = (data: FormData) => {
    const cycle = numberIn(data, 'cycle', format.locale);
    const amounts = (['value', 'cost'] as const).filter((what) => textIn(data, what) !== undefined);
    const said = (amounts.length > 0 ? amounts : (['value'] as const)).map(
      (what): cocreation.Proposal => ({
        type: 'measured',
        data: { service: service.id, cycle, what, amount: numberIn(data, what, format.locale) },
      }),
    );
    return record(...said);
  };
  return (
    <Form
      context={context}
      label={`${messages.measure}: ${service.name}`}
      onSave={save}
      onClose={close}
    >
      <Field name="cycle" label={messages.cycle} value={`${state.cycle}`} />
      <Field name="value" label={messages.value} takeFocus />
      <Field name="cost" label={messages.cost} />
    </Form>
  );
}

interface OfKpi extends OfService {
  readonly kpi?: cocreation.Kpi;
}

export function KpiForm({ context, record, close, service, kpi }: OfKpi): ReactNode {
  const { messages, format } = context;
  const save = (data: FormData) =>
    record({
      type: 'kpi',
      data: present({
        service: service.id,
        kpi: kpi?.id ?? newId(),
        name: requiredIn(data, 'name'),
        unit: textIn(data, 'unit'),
        better: requiredIn(data, 'better') as 'higher' | 'lower',
        target: numberIn(data, 'target', format.locale),
      }),
    });
  return (
    <Form
      context={context}
      label={kpi ? `${messages.change}: ${kpi.name}` : messages.addKpi}
      onSave={save}
      onClose={close}
    >
      <Field name="name" label={messages.name} value={kpi?.name} takeFocus />
      <Field name="unit" label={messages.unit} hint={messages.optional} value={kpi?.unit} />
      <Field
        name="target"
        label={messages.target}
        value={kpi ? writtenNumber(kpi.target, format.locale) : ''}
      />
      <Choices
        legend={messages.better}
        name="better"
        value={kpi?.better}
        options={[
          { value: 'higher', label: messages.betters.higher },
          { value: 'lower', label: messages.betters.lower },
        ]}
      />
    </Form>
  );
}

export function ActualForm({
  context,
  record,
  close,
  service,
  kpi,
}: OfService & { readonly kpi: cocreation.Kpi }): ReactNode {
  const { messages, format, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'kpi-actual',
      data: present({
        ...{ service: service.id, kpi: kpi.id },
        value: numberIn(data, 'value', format.locale),
        on: textIn(data, 'on'),
      }),
    });
  return (
    <Form
      context={context}
      label={`${messages.addActual}: ${kpi.name}`}
      onSave={save}
      onClose={close}
    >
      <Field name="value" label={messages.actual} takeFocus />
      <Field name="on" label={messages.day} type="date" value={today} max={today} />
    </Form>
  );
}

export function DecisionForm({ context, record, close, service }: OfService): ReactNode {
  const { messages, words, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'decision',
      data: present({
        service: service.id,
        decision: requiredIn(data, 'decision') as cocreation.Decision,
        reason: textIn(data, 'reason'),
        on: textIn(data, 'on'),
      }),
    });
  const options = (['selected', 'stopped', 'scaled'] as const).map((value) => ({
    value,
    label: words.decisions[value],
  }));
  return (
    <Form
      context={context}
      label={`${messages.decide}: ${service.name}`}
      onSave={save}
      onClose={close}
    >
      <Choices legend={messages.decision} name="decision" options={options} />
      <Field name="reason" label={messages.reason} lines={2} />
      <Field name="on" label={messages.day} type="date" value={today} max={today} />
    </Form>
  );
}
