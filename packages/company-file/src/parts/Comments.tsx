'use client';
import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { Change } from '@servitization/profile';
import { Button, Disclosure, inLanguage, takeFreeFocus } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import { type Comment, commentChange, commentsIn, settleChange } from '../comments.ts';
import type { FileContext } from '../context.ts';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { CommentText } from './CommentText.tsx';
import form from './Form.module.css';

export interface CommentsProps {
  readonly context: FileContext;
  readonly onEdit: (change: Change) => void;
}

/** What a comment is about, in words; activities of another framework by their ids. */
function aboutName(about: string, { words, messages, framework }: FileContext): string {
  if (!about) return messages.comments.whole;
  const isKnown = matrix.activityIds(framework).includes(about);
  return isKnown ? wordsFor(words.activities, about).name : about;
}

/** What an adviser has written, and what the firm writes to one. */
export const Comments: ComponentType<CommentsProps> = inLanguage(
  ({ context, onEdit }: CommentsProps): ReactNode => {
    const { profile, messages, scope, readOnly } = context;
    const [settledLast, setSettledLast] = useState('');
    const settle = (comment: Comment) => {
      onEdit(settleChange(comment.id));
      setSettledLast(comment.id);
    };
    const words = messages.comments;
    const all = commentsIn(profile);
    const [open, settled] = [false, true].map((is) => all.filter((one) => one.settled === is));
    return (
      <>
        {all.length === 0 && <p className={form.text}>{words.none}</p>}
        <List context={context} comments={open ?? []} onSettle={readOnly ? undefined : settle} />
        {settledLast && (
          // Its button is gone.
          <p
            key={settledLast}
            className={form.said}
            role="status"
            tabIndex={-1}
            ref={takeFreeFocus}
          >
            {words.isSettled}
          </p>
        )}
        {settled && settled.length > 0 && (
          <Disclosure summary={words.settled}>
            <List context={context} comments={settled} />
          </Disclosure>
        )}
        {!readOnly && (
          <CommentForm
            context={context}
            name={`${scope}-comment`}
            label={words.write}
            withName
            onAdd={(text, from) => onEdit(commentChange({ about: '', text, from }))}
          />
        )}
      </>
    );
  },
);

interface ListProps {
  readonly context: FileContext;
  readonly comments: readonly Comment[];
  readonly onSettle?: ((comment: Comment) => void) | undefined;
}

function List({ context, comments, onSettle }: ListProps) {
  const { messages, format } = context;
  const words = messages.comments;
  if (comments.length === 0) return null;
  return (
    <ul className={styles.list}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className={styles.about}>{aboutName(comment.about, context)}</p>
          <CommentText context={context} comment={comment} />
          {onSettle && (
            <Button
              aria-label={words.settleOf({ text: comment.text }, format)}
              onClick={() => onSettle(comment)}
            >
              {words.settle}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
