import type { scaling } from '@servitization/core';
import { present, requiredIn, textIn } from '@servitization/ui';
import type { ReactNode } from 'react';
import { newId } from '../log.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Choices, Field, Form } from './Form.tsx';

interface PilotFormProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
  readonly close: () => void;
}

const linesIn = (text: string | undefined): readonly string[] => [
  ...new Set(
    (text ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** A new pilot, or what is known of one put right. */
export function PilotForm({
  context,
  record,
  close,
  pilot,
}: PilotFormProps & { readonly pilot?: scaling.Pilot }): ReactNode {
  const { messages, format, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'pilot',
      data: present({
        pilot: pilot?.id ?? newId(),
        customer: requiredIn(data, 'customer'),
        need: requiredIn(data, 'need'),
        parameters: linesIn(textIn(data, 'parameters')),
        on: textIn(data, 'on'),
      }),
    });
  return (
    <Form
      context={context}
      label={pilot ? messages.editPilot({ name: pilot.customer }, format) : messages.addPilot}
      onSave={save}
      onClose={close}
    >
      <Field name="customer" label={messages.customer} value={pilot?.customer} takeFocus />
      <Field name="need" label={messages.need} value={pilot?.need} lines={2} />
      <Field
        name="parameters"
        label={messages.parameters}
        hint={messages.parametersHint}
        value={pilot?.parameters.join('\n')}
        lines={3}
      />
      <Field
        name="on"
        label={messages.started}
        type="date"
        value={pilot?.started ?? today}
        max={today}
      />
    </Form>
  );
}

/** How a pilot ended. */
export function EndForm({
  context,
  record,
  close,
  pilot,
}: PilotFormProps & { readonly pilot: scaling.Pilot }): ReactNode {
  const { messages, format, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'pilot-ended',
      data: present({
        pilot: pilot.id,
        outcome: requiredIn(data, 'outcome') as 'contract' | 'no-contract',
        result: textIn(data, 'result'),
        on: textIn(data, 'on'),
      }),
    });
  return (
    <Form
      context={context}
      label={messages.endPilot({ name: pilot.customer }, format)}
      onSave={save}
      onClose={close}
    >
      <Choices
        legend={messages.outcome}
        name="outcome"
        takeFocus
        options={[
          { value: 'contract', label: messages.contract },
          { value: 'no-contract', label: messages.noContract },
        ]}
      />
      <Field name="result" label={messages.result} hint={messages.optional} lines={2} />
      <Field name="on" label={messages.ended} type="date" value={today} max={today} />
    </Form>
  );
}
