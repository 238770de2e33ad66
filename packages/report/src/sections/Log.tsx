'use client';
import type { ReactNode } from 'react';

import { Chapter } from '../parts/Chapter.tsx';
import { type LoggedEntry, type LogView, useLogViews } from '../useLogViews.ts';
import styles from './Log.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

const titleOf = ({ texts, format }: ReportContext, count: number): string =>
  texts.messages.logged({ count }, format);

/** What was written down, by the tool and the day, as far as there is room. */
function Log({ context }: SectionProps): ReactNode {
  const { logSentence } = context.texts.messages;
  const { count, logs } = useLogViews(context);
  return (
    <Chapter context={context} id="log" title={titleOf(context, count)} sentence={logSentence}>
      <div className={styles.logs}>
        {logs.map((view) => (
          <OneLog key={view.id} context={context} view={view} />
        ))}
      </div>
    </Chapter>
  );
}

function OneLog({ context, view }: SectionProps & { readonly view: LogView }) {
  const { messages } = context.texts;
  const { id, entries, more } = view;
  return (
    <div>
      <p className={styles.title}>{messages.sections[id]}</p>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
        {more > 0 && <li>{messages.movedMore({ count: more }, context.format)}</li>}
      </ol>
    </div>
  );
}

const Entry = ({ entry: { day, title, details } }: { readonly entry: LoggedEntry }) => (
  <li>
    <span className={styles.day}>{day}</span> {title}
    {details.length > 0 && <span className={styles.details}>{`: ${details.join('; ')}`}</span>}
  </li>
);

export const log: ReportSection = {
  id: 'log',
  isIn: ({ events }) => events.some((event) => event.log !== 'comments'),
  useFinding: (context) => titleOf(context, useLogViews(context).count),
  Section: Log,
  isAppendix: true,
};
