'use client';
import { cocreation } from '@servitization/core';
import {
  Button,
  DataTable,
  Disclosure,
  Field,
  inLanguage,
  Opener,
  requiredIn,
} from '@servitization/ui';
import { type ComponentType, type ReactNode, useMemo, useRef, useState } from 'react';
import { type MeterView, meterView } from '../meterView.ts';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import { Causes } from './Causes.tsx';
import { FanChart } from './FanChart.tsx';
import { Form } from './Form.tsx';
import styles from './Meter.module.css';
import { Section } from './Section.tsx';

export interface MeterProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
}

const AHEAD = [3, 5, 8, 12] as const;

/** Cumulated value against cumulated cost, how sure that is, and what could go wrong. */
export const Meter: ComponentType<MeterProps> = inLanguage(
  ({ context, record }: MeterProps): ReactNode => {
    const { state, messages, readOnly } = context;
    const [ahead, setAhead] = useState<number>(cocreation.usualAhead);
    // biome-ignore lint/correctness/useExhaustiveDependencies: the context is made anew at each drawing; it follows from these
    const view = useMemo(
      () => meterView(context, ahead),
      [state, ahead, messages, context.format, context.words],
    );
    if (state.services.length === 0) return null;
    const isCounted = view.forecast.counted.length > 0;
    return (
      <Section eyebrow={messages.meterEyebrow} title={view.title} sentence={view.sentence}>
        <div className={styles.columns}>
          <div className={styles.meter}>
            {isCounted && (
              <figure className={styles.figure} aria-label={view.title}>
                <FanChart context={context} view={view} />
                <figcaption className={styles.note}>{messages.meterNote}</figcaption>
              </figure>
            )}
            {view.left && <p className={styles.note}>{view.left}</p>}
            <div className={styles.tools}>
              {isCounted && <Ahead context={context} value={ahead} onChange={setAhead} />}
              {!readOnly && (
                <Opener content={(close) => <CurrencyForm {...{ context, record, close }} />}>
                  {messages.setCurrency}
                </Opener>
              )}
              {isCounted && <Files context={context} view={view} />}
            </div>
            {isCounted && <MeterTable context={context} view={view} />}
          </div>
          <Causes context={context} record={record} />
        </div>
      </Section>
    );
  },
);

interface AheadProps {
  readonly context: ViewContext;
  readonly value: number;
  readonly onChange: (ahead: number) => void;
}

const Ahead = ({ context: { messages, format }, value, onChange }: AheadProps) => (
  <label className={styles.ahead}>
    {messages.ahead}{' '}
    <select
      className={styles.select}
      value={value}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {AHEAD.map((count) => (
        <option key={count} value={count}>
          {messages.cycles({ count }, format)}
        </option>
      ))}
    </select>
  </label>
);

function CurrencyForm({ context, record, close }: MeterProps & { readonly close: () => void }) {
  const { state, messages } = context;
  const save = (data: FormData) =>
    record({ type: 'board', data: { currency: requiredIn(data, 'currency').toUpperCase() } });
  return (
    <Form context={context} label={messages.setCurrency} onSave={save} onClose={close}>
      <Field name="currency" label={messages.currency} value={state.currency} takeFocus />
    </Form>
  );
}

const FORMATS = ['svg', 'png', 'csv'] as const;

/** The meter to take home; what makes files is fetched when one is asked for. */
function Files({ context, view }: TableProps) {
  const { messages, format } = context;
  const root = useRef<HTMLSpanElement>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (kind: (typeof FORMATS)[number]) => {
    const { current } = root;
    if (!current) return;
    try {
      const { saveMeter } = await import('../saveMeter.ts');
      await saveMeter(context, view, current, kind);
      setFailed(null);
    } catch (error) {
      console.error(error);
      setFailed(error instanceof Error ? error.message : `${error}`);
    }
  };
  return (
    <span ref={root} className={styles.files}>
      {FORMATS.map((kind) => (
        <Button key={kind} onClick={() => save(kind)}>
          {messages.formats[kind]}
        </Button>
      ))}
      {failed !== null && (
        <span role="alert">{messages.saveFailed({ reason: failed }, format)}</span>
      )}
    </span>
  );
}

interface TableProps {
  readonly context: ViewContext;
  readonly view: MeterView;
}

const groupsOf = ({ context: { messages, format, state }, view }: TableProps) => [
  { title: messages.axis({ currency: state.currency }, format), rows: view.rows },
];

const MeterTable = ({ context, view }: TableProps) => (
  <Disclosure summary={context.messages.table} lazy>
    <DataTable
      caption={view.title}
      columns={context.messages.meterColumns.map((name, index) =>
        index === 4 ? `${name}\u00A0` : name,
      )}
      groups={groupsOf({ context, view })}
    />
  </Disclosure>
);
