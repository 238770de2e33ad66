'use client';
import { Button } from '@servitization/ui';
import { download, fileNameOf, toCsv } from '@servitization/ui/export';
import type { ReactNode } from 'react';
import { toCalendar } from '../calendar.ts';
import type { PlanMessages } from '../locales/messages.ts';
import { type PlanView, planCalendar, planTable } from '../planViews.ts';
import type { ViewContext } from '../views.ts';
import styles from './Plan.module.css';
import { printPlan } from './printPlan.ts';

export interface PlanFilesProps {
  readonly context: ViewContext;
  readonly plan: PlanMessages;
  readonly view: PlanView;
}

/** The plan to take home: on paper, for a spreadsheet, and for a calendar once a quarter is set. */
export function PlanFiles({ context, plan, view }: PlanFilesProps): ReactNode {
  const save = (extension: string, type: string, content: string) =>
    download({
      name: fileNameOf(context.profile.name ?? '', plan.fileName, extension),
      content: new Blob([content], { type: `${type};charset=utf-8` }),
    });
  const saveTable = () => save('csv', 'text/csv', toCsv(planTable(context, plan, view)));
  const saveCalendar = () =>
    save('ics', 'text/calendar', toCalendar(planCalendar(context, plan, view)));
  if (view.steps.length === 0) return null;
  const isScheduled = view.steps.some(({ quarter }) => quarter !== '');
  return (
    <div className={styles.files}>
      <Button onClick={(event) => printPlan(event.currentTarget)}>{plan.print}</Button>
      <Button onClick={saveTable}>{plan.saveTable}</Button>
      {isScheduled ? (
        <Button onClick={saveCalendar}>{plan.saveCalendar}</Button>
      ) : (
        <p className={styles.quiet}>{plan.calendarNeedsQuarters}</p>
      )}
    </div>
  );
}
