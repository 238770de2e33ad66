import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { decidedViews } from '../answerViews.ts';
import { Covers } from './Covers.tsx';
import styles from './Decided.module.css';
import { FirstStep } from './FirstStep.tsx';
import { MarkPicker } from './MarkPicker.tsx';
import type { PlanProps } from './Plan.tsx';

/** What the firm keeps, does or has done and the plan doesn't hold: nothing decided is out of sight. */
export function Decided({ context, onMark }: Pick<PlanProps, 'context' | 'onMark'>): ReactNode {
  const { messages, format } = context;
  const views = decidedViews(context);
  if (views.length === 0) return null;
  const answering = views.filter(({ covers }) => covers.length > 0).length;
  return (
    <section className={styles.section}>
      <SectionHeader title={messages.decided} depth={1} />
      <p className={styles.text}>
        {messages.decidedText({ activities: views.length, answering }, format)}
      </p>
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.id} className={styles.item} data-mark={view.mark}>
            <p className={styles.name}>{view.name}</p>
            {view.mark !== 'done' && <FirstStep id={view.id} context={context} />}
            <Covers covers={view.covers} also={messages.also} />
            <MarkPicker view={view} context={context} onMark={onMark} />
          </li>
        ))}
      </ul>
    </section>
  );
}
