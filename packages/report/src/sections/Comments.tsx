'use client';
import type { Comment } from '@servitization/company-file/parts';
import { dayText } from '@servitization/ui';
import type { ReactNode } from 'react';
import { Chapter } from '../parts/Chapter.tsx';
import { More } from '../parts/More.tsx';
import { isWritten, type Note, type Written, writtenIn, writtenWithin } from '../writtenBeside.ts';
import styles from './Comments.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

const allIn = ({ profile, texts }: ReportContext) => writtenIn(profile, texts);

function titleOf(context: ReportContext): string {
  const all = allIn(context);
  const comments = all.flatMap((one) => one.comments);
  const counts = {
    notes: all.flatMap((one) => one.notes).length,
    comments: comments.length,
    open: comments.filter((one) => !one.settled).length,
  };
  return context.texts.messages.written(counts, context.format);
}

/** What people have put beside the answers, in their own words. */
function Comments({ context }: SectionProps): ReactNode {
  const { writtenSentence } = context.texts.messages;
  const { shown, more } = writtenWithin(context);
  return (
    <Chapter context={context} id="comments" title={titleOf(context)} sentence={writtenSentence}>
      <ul className={styles.written}>
        {shown.map((written) => (
          <About key={written.about} context={context} written={written} />
        ))}
      </ul>
      <More context={context} count={more} />
    </Chapter>
  );
}

interface AboutProps extends SectionProps {
  readonly written: Written;
}

function About({ context, written: { name, notes, comments } }: AboutProps) {
  return (
    <li className={styles.about}>
      <p className={styles.name}>{name}</p>
      <div>
        {notes.map((note) => (
          <NoteText key={note.rater} note={note} />
        ))}
        {comments.map((comment) => (
          <CommentText key={comment.id} context={context} comment={comment} />
        ))}
      </div>
    </li>
  );
}

const NoteText = ({ note: { who, answer, text } }: { readonly note: Note }) => (
  <p className={styles.text}>
    {text} <span className={styles.by}>{`${who}: ${answer}`}</span>
  </p>
);

interface CommentProps extends SectionProps {
  readonly comment: Comment;
}

function CommentText({ context, comment }: CommentProps) {
  const { texts, format } = context;
  const { text, from, time, settled } = comment;
  const { by, somebody } = texts.file.messages.comments;
  const date = dayText(new Date(time).toISOString().slice(0, 10), format.locale);
  return (
    <p className={styles.text}>
      {text}{' '}
      <span className={styles.by}>
        {by({ from: from || somebody, date }, format)}
        {settled && `. ${texts.messages.settled}`}
      </span>
    </p>
  );
}

export const comments: ReportSection = {
  id: 'comments',
  isIn: isWritten,
  useFinding: titleOf,
  Section: Comments,
};
