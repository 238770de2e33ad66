'use client';
import { Disclosure } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { FileContext } from '../context.ts';
import type { LookedAnswer, LookedPhase } from '../lookViews.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentText } from './CommentText.tsx';
import styles from './Look.module.css';

export interface LookedAnswersProps {
  readonly context: FileContext;
  readonly phases: readonly LookedPhase[];
  /** Nothing where it can't be commented on. */
  readonly onComment: ((about: string, text: string) => void) | undefined;
}

/** All answers of another company, each with a place for a comment. */
export function LookedAnswers({ context, phases, onComment }: LookedAnswersProps): ReactNode {
  return phases.map(({ id, hue, title, answers }) => (
    <section key={id} className={styles.phase} data-hue={hue} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.answers}>
        {answers.map((answer) => (
          <Answer key={answer.id} context={context} answer={answer} onComment={onComment} />
        ))}
      </ul>
    </section>
  ));
}

interface AnswerProps extends Pick<LookedAnswersProps, 'context' | 'onComment'> {
  readonly answer: LookedAnswer;
}

function Answer({ context, answer, onComment }: AnswerProps) {
  const { messages, format, scope } = context;
  const { id, question, answer: said, isOpen, note, comments } = answer;
  return (
    <li>
      <p className={styles.question}>{question}</p>
      <p className={styles.answer} data-open={isOpen}>
        {said}
      </p>
      {note && <p className={styles.note}>{note}</p>}
      {comments.map((comment) => (
        <div key={comment.id} className={styles.comment}>
          <CommentText context={context} comment={comment} />
        </div>
      ))}
      {onComment && (
        <Disclosure
          summary={
            <>
              {messages.look.comment} <span className={styles.aloud}>{question}</span>
            </>
          }
          lazy
        >
          <CommentForm
            context={context}
            name={`${scope}-${id}`}
            label={messages.look.commentOn({ what: question }, format)}
            onAdd={(text) => onComment(id, text)}
          />
        </Disclosure>
      )}
    </li>
  );
}
