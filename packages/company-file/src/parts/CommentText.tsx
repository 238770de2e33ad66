import type { ReactNode } from 'react';
import type { Comment } from '../comments.ts';
import type { FileContext } from '../context.ts';
import { dayText } from '../days.ts';
import styles from './Comments.module.css';

export interface CommentTextProps {
  readonly context: FileContext;
  readonly comment: Comment;
}

/** A comment as it was written, with who wrote it and when. */
export function CommentText({ context, comment }: CommentTextProps): ReactNode {
  const { messages, format } = context;
  const { somebody, by } = messages.comments;
  const { text, from, time } = comment;
  return (
    <>
      <p className={styles.text}>{text}</p>
      <p className={styles.by}>
        {by({ from: from || somebody, date: dayText(time, context) }, format)}
      </p>
    </>
  );
}
