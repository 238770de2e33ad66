'use client';
import type { scaling } from '@servitization/core';
import { present, requiredIn, textIn } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Choices, Field, Form } from './Form.tsx';

export interface ActivityFormProps {
  readonly context: ViewContext;
  readonly activity: scaling.ActivityId;
  readonly record: RecordEvent;
  readonly close: () => void;
}

const STATUSES: readonly scaling.Status[] = ['not-started', 'in-progress', 'done', 'skipped'];

/** Where an activity stands: status, day, note and evidence. Skipping asks for the reason. */
export function ActivityForm({ context, activity, record, close }: ActivityFormProps): ReactNode {
  const { state, words, messages, format, today } = context;
  const before = state.activities[activity];
  const [status, setStatus] = useState<string>(before.status);
  const { name } = words.activities[activity];
  const save = (data: FormData) =>
    record({
      type: 'activity',
      data: present({
        activity,
        status: requiredIn(data, 'status') as scaling.Status,
        reason: textIn(data, 'reason') ?? (status === 'skipped' ? '' : undefined),
        note: textIn(data, 'note'),
        evidence: textIn(data, 'evidence'),
        on: textIn(data, 'on'),
      }),
    });
  return (
    <Form
      context={context}
      label={messages.change({ name }, format)}
      onSave={(data) =>
        status === 'skipped' && !textIn(data, 'reason')
          ? { text: words.refusals['needs-reason'], field: 'reason' }
          : save(data)
      }
      onClose={close}
    >
      <Choices
        legend={messages.status}
        name="status"
        value={before.status}
        options={STATUSES.map((value) => ({ value, label: words.statuses[value] }))}
        onChoose={setStatus}
      />
      {status === 'skipped' && (
        <Field
          name="reason"
          label={messages.reason}
          hint={messages.reasonHint}
          value={before.reason}
          lines={2}
        />
      )}
      <Field name="on" label={messages.day} type="date" value={today} max={today} />
      <Field
        name="note"
        label={messages.note}
        hint={messages.optional}
        value={before.note}
        lines={2}
      />
      <Field
        name="evidence"
        label={messages.evidence}
        hint={messages.optional}
        value={before.evidence}
        type="url"
      />
    </Form>
  );
}
