import { cocreation } from '@servitization/core';
import type { ReactNode } from 'react';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import styles from './Causes.module.css';

export interface CausesProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
}

/** The six causes of the paradox: what each one does to the estimates stands beside it. */
export const Causes = ({ context, record }: CausesProps): ReactNode => {
  const { words, messages } = context;
  return (
    <div className={styles.causes}>
      <p className={styles.title}>{messages.causes}</p>
      <p className={styles.hint}>{messages.causesHint}</p>
      {cocreation.framework.causes.map((group) => (
        <fieldset key={group.id} className={styles.group} data-strains={group.strains}>
          <legend className={styles.legend}>{words.causeGroups[group.id]}</legend>
          {group.causes.map((cause) => (
            <Cause key={cause.id} {...{ context, record, cause }} strains={group.strains} />
          ))}
        </fieldset>
      ))}
    </div>
  );
};

interface CauseProps extends CausesProps {
  readonly cause: cocreation.Cause;
  readonly strains: 'value' | 'cost';
}

function Cause({ context, record, cause, strains }: CauseProps) {
  const { state, words, messages, format, readOnly } = context;
  const { id, factor } = cause;
  const { name, description } = words.causes[id];
  const applies = state.causes[id] === true;
  const effect = strains === 'value' ? messages.lowersValue : messages.raisesCost;
  const toggle = () =>
    record({ type: 'cause', data: { cause: id, applies: applies ? 'no' : 'yes' } });
  return (
    <label className={styles.cause}>
      <input type="checkbox" checked={applies} disabled={readOnly} onChange={toggle} />
      <span>
        {name}
        <span className={styles.hint}>{description}</span>
        {applies && <span className={styles.effect}>{effect({ share: factor }, format)}</span>}
      </span>
    </label>
  );
}
