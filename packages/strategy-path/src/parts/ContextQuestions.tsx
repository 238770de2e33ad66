'use client';
import { Button, RadioScale, SectionHeader } from '@servitization/ui';
import { type ReactNode, useRef } from 'react';
import { answeredIn, questionViews, type ViewContext } from '../views.ts';
import styles from './ContextQuestions.module.css';

export interface ContextQuestionsProps {
  readonly context: ViewContext;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onAnswer: (question: string, value: string) => void;
}

/** The ten questions about the firm's circumstances: short, and each may be skipped. */
export function ContextQuestions(props: ContextQuestionsProps): ReactNode {
  const { context, open, onToggle, onAnswer } = props;
  const { id, messages, format } = context;
  const toggle = useRef<HTMLButtonElement>(null);
  const questions = questionViews(context);
  const tally = { answered: answeredIn(context), total: questions.length };
  return (
    <section className={styles.section}>
      <SectionHeader
        depth={1}
        eyebrow={messages.questionsAnswered(tally, format)}
        title={messages.questions}
      />
      <Button
        ref={toggle}
        aria-expanded={open}
        aria-controls={`${id}-questions`}
        onClick={onToggle}
      >
        {open ? messages.hideQuestions : messages.showQuestions(tally, format)}
      </Button>
      <div id={`${id}-questions`} hidden={!open}>
        <p className={styles.instruction}>{messages.instruction}</p>
        {open && (
          <div className={styles.questions}>
            {questions.map((question) => (
              <RadioScale
                key={question.id}
                {...question}
                onChoose={(value) => onAnswer(question.id, value)}
              />
            ))}
            <div>
              <Button
                variant="primary"
                onClick={() => {
                  // Before the button goes, or the focus would go with it.
                  toggle.current?.focus();
                  onToggle();
                }}
              >
                {messages.compare}
              </Button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
