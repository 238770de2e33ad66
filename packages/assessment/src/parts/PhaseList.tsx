import { Button, inLanguage } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { dimensionViews } from '../phaseViews.ts';
import type { Step } from '../steps.ts';
import type { ViewContext } from '../views.ts';
import styles from './PhaseList.module.css';
import { Suggestion } from './Suggestion.tsx';

export interface PhaseListProps {
  readonly context: ViewContext;
  readonly current: Step | undefined;
  readonly onGoTo: (step: number) => void;
  readonly onGoToQuestion: (question: string) => void;
}

/** The phases by name, with what is answered of each: they can be gone through in any order. */
export const PhaseList: ComponentType<PhaseListProps> = inLanguage(function PhaseList(
  props: PhaseListProps,
): ReactNode {
  const { context, current, onGoTo, onGoToQuestion } = props;
  return (
    <nav className={styles.dimensions} aria-label={context.messages.phases}>
      {dimensionViews(context, current).map(({ name, hue, phases }) => (
        <div key={hue} data-hue={hue}>
          <p className={styles.dimension}>{name}</p>
          <ol className={styles.phases}>
            {phases.map((phase) => (
              <li key={phase.at} className={styles.phase}>
                <Button
                  aria-current={phase.current ? 'step' : undefined}
                  onClick={() => onGoTo(phase.at)}
                >
                  {phase.name}
                </Button>{' '}
                <span className={styles.state}>{phase.state}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <Suggestion context={context} current={current} onGoToQuestion={onGoToQuestion} />
    </nav>
  );
});
