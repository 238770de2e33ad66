import { inLanguage, SectionHeader, ThresholdBar, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { type ExplanationView, explanationViews, type PhaseView } from '../explanationViews.ts';
import { details as english } from '../locales/details.en.ts';
import { assessed } from '../views.ts';
import type { DetailProps } from './detailProps.ts';
import styles from './Explanation.module.css';

/** Why the firm stands where it does, and what would move it. */
export const Explanation: ComponentType<DetailProps> = inLanguage(function Explanation(
  props: DetailProps,
): ReactNode {
  const context = assessed(props.context);
  const { assessment, messages, format } = context;
  const details = withOverrides(english, messages.details);
  const share = format.percent(assessment.consolidation);
  return (
    <>
      <p className={styles.rule}>{details.explanationRule({ share }, format)}</p>
      {explanationViews({ ...context, details }).map((dimension) => (
        <DimensionPart
          key={dimension.id}
          dimension={dimension}
          threshold={assessment.consolidation}
        />
      ))}
    </>
  );
});

interface DimensionPartProps {
  readonly dimension: ExplanationView;
  readonly threshold: number;
}

function DimensionPart({ dimension, threshold }: DimensionPartProps) {
  const { id, title, phases, moves, source } = dimension;
  return (
    <section className={styles.dimension} data-hue={id}>
      <SectionHeader title={title} depth={1} hue={id} />
      <ol className={styles.phases}>
        {phases.map((phase) => (
          <PhaseRow key={phase.id} phase={phase} threshold={threshold} />
        ))}
      </ol>
      {moves.map((move) => (
        <p key={move} className={styles.move}>
          {move}
        </p>
      ))}
      <p className={styles.source}>{source}</p>
    </section>
  );
}

function PhaseRow({ phase, threshold }: { readonly phase: PhaseView; readonly threshold: number }) {
  const { number, name, progress, ahead, text, answers } = phase;
  return (
    <li className={styles.phase}>
      <span className={styles.numeral}>{number}</span>
      <span>{name}</span>
      <span className={styles.bar}>
        <ThresholdBar value={progress} threshold={threshold} step={number} hollow={ahead} />
      </span>
      <span className={styles.text}>{text}</span>
      <ul className={styles.answers}>
        {answers.map(({ id, text: answer }) => (
          <li key={id}>{answer}</li>
        ))}
      </ul>
    </li>
  );
}
