import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { decidedViews } from '../answerViews.ts';
import styles from './Decided.module.css';
import { DecidedList } from './DecidedList.tsx';
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
      <DecidedList views={views} context={context} onMark={onMark} />
    </section>
  );
}
