import { scaling } from '@servitization/core';
import { dayText, Opener, present, SectionHeader, textIn } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { Field, Form } from './Form.tsx';
import styles from './PhasePanel.module.css';

export interface GateProps {
  readonly context: ViewContext;
  readonly phase: scaling.PhaseId;
  readonly record: RecordEvent;
}

/** The gate at the end of a phase: passed, or ahead of who may pass it; else nothing is drawn. */
export function Gate({ context, phase, record }: GateProps): ReactNode {
  const { state, words, messages, format, readOnly } = context;
  const passed = state.gates[phase];
  const ahead = scaling.gateAhead(state);
  if (!passed && (readOnly || ahead?.phase !== phase)) return null;
  const isReadiness = phase === scaling.pilotingId;
  const { name } = words.phases[phase];
  const title = isReadiness ? messages.readinessTitle : messages.gateTitle({ name }, format);
  return (
    <div className={styles.gate}>
      <SectionHeader title={title} depth={1} />
      {passed ? (
        <p className={styles.gateText}>
          {messages.gateWasPassed(
            {
              day: dayText(passed.on, format.locale),
              open: passed.open.length,
              reason: passed.reason,
            },
            format,
          )}
        </p>
      ) : (
        <GateAhead {...{ context, phase, record, open: ahead?.open.length ?? 0, title }} />
      )}
    </div>
  );
}

interface AheadProps extends GateProps {
  readonly open: number;
  readonly title: string;
}

function GateAhead({ context, phase, record, open, title }: AheadProps) {
  const { messages, format, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'gate',
      data: present({ phase, reason: textIn(data, 'reason'), on: textIn(data, 'on') }),
    });
  return (
    <>
      <p className={styles.gateText}>
        {open > 0 ? messages.gateOpen({ count: open }, format) : messages.gateReady}
      </p>
      <Opener
        content={(close) => (
          <Form
            context={context}
            label={title}
            submit={messages.passGate}
            onSave={save}
            onClose={close}
          >
            {open > 0 && <Field name="reason" label={messages.reason} lines={2} takeFocus />}
            <Field name="on" label={messages.day} type="date" value={today} max={today} />
          </Form>
        )}
      >
        {messages.passGate}
      </Opener>
    </>
  );
}
