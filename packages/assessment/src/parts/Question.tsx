'use client';
import { RadioScale, type RadioScaleProps } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import type { Work } from '../work.ts';
import type { AnswerGiven, Deed } from './answerProps.ts';

export interface QuestionProps extends AnswerGiven, Pick<RadioScaleProps, 'scaleRef'> {
  readonly onAnswer: (question: string, value: string) => void;
  /** What answers take; where it is fetched, absent until it has come. */
  readonly work: Work | undefined;
}

/** One question, and what can be done with its answer once there is one. */
export function Question({ scaleRef, work, onAnswer, ...props }: QuestionProps): ReactNode {
  const { id, note: _, ...scale } = props.question;
  const [deed, onDo] = useState<Deed>();
  const answer = { ...props, deed, onDo };
  return (
    <RadioScale
      {...scale}
      scaleRef={scaleRef}
      onChoose={(value) => {
        onDo((done) => (done === 'edit' ? done : undefined));
        onAnswer(id, value);
      }}
      action={work && <work.AnswerActions {...answer} />}
    >
      {work && <work.AnswerNote {...answer} />}
    </RadioScale>
  );
}
