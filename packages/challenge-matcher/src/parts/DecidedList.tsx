import type { ReactNode } from 'react';
import type { DecidedView } from '../answerViews.ts';
import { Covers } from './Covers.tsx';
import styles from './DecidedList.module.css';
import { FirstStep } from './FirstStep.tsx';
import { MarkPicker, type MarkPickerProps } from './MarkPicker.tsx';

export interface DecidedListProps extends Pick<MarkPickerProps, 'context' | 'onMark'> {
  readonly views: readonly DecidedView[];
}

/** Activities about which the firm has decided, in short: what is done has no first step left. */
export function DecidedList({ views, context, onMark }: DecidedListProps): ReactNode {
  return (
    <ul className={styles.list}>
      {views.map((view) => (
        <li key={view.id} className={styles.item} data-mark={view.mark}>
          <p className={styles.name}>{view.name}</p>
          {view.mark !== 'done' && <FirstStep id={view.id} context={context} />}
          <Covers covers={view.covers} also={context.messages.also} />
          <MarkPicker view={view} context={context} onMark={onMark} />
        </li>
      ))}
    </ul>
  );
}
