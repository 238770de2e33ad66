import { wordsFor } from '@servitization/content';
import type { ReactNode } from 'react';
import type { AnswerContext } from '../context.ts';
import {
  curve,
  type DiagramActivity,
  type DiagramChallenge,
  type LinkDiagram,
  linkDiagram,
  WIDTH,
} from '../linkDiagram.ts';
import styles from './LinkPicture.module.css';

/** One row of the picture, in em of its own text size. */
const ROW = 2.25;
const at = (row: number): string => `${row * ROW}em`;

/** Columns of the picture: labels end at the first, curves lie between, labels start at the last. */
const LEFT = '37%';
const CURVES = '40%';
const RIGHT = '63%';

export interface LinkPictureProps {
  readonly context: AnswerContext;
}

/**
 * Lines from challenges to activities. The grouped list says the same in words, so screen readers
 * skip this. It is drawn without measuring: labels stand at shares of the width, and the box of
 * the curves is stretched.
 */
export function LinkPicture({ context }: LinkPictureProps): ReactNode {
  const { selection, match, messages } = context;
  const diagram = linkDiagram(selection, match);
  return (
    <div className={styles.picture} aria-hidden="true">
      <p className={styles.heads}>
        <span>{messages.yourChallenges}</span>
        <span>{messages.digitalActivities}</span>
      </p>
      <svg className={styles.links} width="100%" height={at(diagram.rows)} aria-hidden="true">
        <Curves diagram={diagram} />
        {diagram.challenges.map((challenge) => (
          <ChallengeLabel key={challenge.id} challenge={challenge} context={context} />
        ))}
        {diagram.activities.map((activity) => (
          <ActivityLabel key={activity.id} activity={activity} context={context} />
        ))}
      </svg>
    </div>
  );
}

function Curves({ diagram: { rows, lines } }: { readonly diagram: LinkDiagram }) {
  return (
    <svg
      x={CURVES}
      width="22%"
      height={at(rows)}
      viewBox={`0 0 ${WIDTH} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map((line) => (
        <path
          key={`${line.challenge}>${line.activity}`}
          className={styles.line}
          data-evidence={line.evidence}
          data-severity={line.severity}
          data-planned={line.planned}
          d={curve(line)}
        />
      ))}
    </svg>
  );
}

interface ChallengeLabelProps extends LinkPictureProps {
  readonly challenge: DiagramChallenge;
}

const BARS = [1, 2, 3] as const;

function ChallengeLabel({ challenge, context }: ChallengeLabelProps) {
  const { id, row, severity, linked } = challenge;
  const { words, messages, match } = context;
  const reason = match.unaddressable.includes(id) ? messages.noResearched : messages.noneLeft;
  return (
    <g data-linked={linked}>
      <text className={styles.challenge} x={LEFT} y={at(row)} dx="-33">
        {wordsFor(words.challenges, id).name}
      </text>
      <svg x={LEFT} y={at(row)} className={styles.bars} aria-hidden="true">
        {BARS.map((bar) => (
          <rect
            key={bar}
            data-full={bar <= severity}
            x={bar * 7 - 26}
            y={6 - bar * 4}
            width="5"
            height={bar * 4}
          />
        ))}
      </svg>
      {!linked && (
        <svg x={CURVES} y={at(row)} className={styles.bars} aria-hidden="true">
          <path className={styles.stub} d="M0 0H36M36-6V6" />
          <text className={styles.none} x="46">
            {reason}
          </text>
        </svg>
      )}
    </g>
  );
}

interface ActivityLabelProps extends LinkPictureProps {
  readonly activity: DiagramActivity;
}

function ActivityLabel({ activity: { id, row, planned }, context }: ActivityLabelProps) {
  return (
    <text className={styles.activity} data-planned={planned} x={RIGHT} y={at(row)}>
      {wordsFor(context.words.activities, id).name}
    </text>
  );
}
