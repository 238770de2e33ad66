import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ActivityView } from '../answerViews.ts';
import type { Mark } from '../choices.ts';
import type { AnswerContext } from '../context.ts';
import type { ChallengeMatcherModel } from '../useChallengeMatcher.ts';
import styles from './MarkPicker.module.css';

const MARKS: readonly Mark[] = ['pinned', 'doing', 'done', 'dismissed'];

export interface MarkPickerProps {
  readonly view: Pick<ActivityView, 'id' | 'name' | 'mark'>;
  readonly context: AnswerContext;
  readonly onMark: ChallengeMatcherModel['mark'];
}

/** What the firm decides about an activity; pressing the same again takes it back. */
export function MarkPicker({ view, context, onMark }: MarkPickerProps): ReactNode {
  const { messages, format, readOnly } = context;
  return (
    <div className={styles.marks}>
      {MARKS.map((mark) => (
        <Button
          key={mark}
          className={styles.mark}
          data-activity={view.id}
          data-does={mark}
          aria-pressed={view.mark === mark}
          aria-label={messages.markFor({ mark: messages.marks[mark], activity: view.name }, format)}
          disabled={readOnly}
          onClick={() => onMark(view.id, view.mark === mark ? null : mark)}
        >
          {messages.marks[mark]}
        </Button>
      ))}
    </div>
  );
}
