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

/** Height of a row, in em of the picture’s own text size; on paper its names stand closer. */
const ROWS = { screen: 2.25, paper: 1.45 } as const;
const along = (rowHeight: number) => (row: number) => `${row * rowHeight}em`;
type At = ReturnType<typeof along>;

/** Columns of the picture: labels end at the first, curves lie between, labels start at the last. */
const LEFT = '37%';
const CURVES = '40%';
const RIGHT = '63%';

interface PartProps {
  readonly context: AnswerContext;
  readonly at: At;
}

export interface LinkPictureProps {
  readonly context: AnswerContext;
  /** What it is drawn for; `screen` by default. */
  readonly medium?: keyof typeof ROWS;
}

/**
 * Lines from challenges to activities. The grouped list says the same in words, so screen readers
 * skip this. It is drawn without measuring: labels stand at shares of the width, and the box of
 * the curves is stretched.
 */
export function LinkPicture({ context, medium = 'screen' }: LinkPictureProps): ReactNode {
  const { selection, match, messages } = context;
  const diagram = linkDiagram(selection, match);
  const at = along(ROWS[medium]);
  return (
    <div className={styles.picture} aria-hidden="true">
      <p className={styles.heads}>
        <span>{messages.yourChallenges}</span>
        <span>{messages.digitalActivities}</span>
      </p>
      <svg className={styles.links} width="100%" height={at(diagram.rows)} aria-hidden="true">
        <Curves diagram={diagram} at={at} />
        {diagram.challenges.map((challenge) => (
          <ChallengeLabel key={challenge.id} challenge={challenge} context={context} at={at} />
        ))}
        {diagram.activities.map((activity) => (
          <ActivityLabel key={activity.id} activity={activity} context={context} at={at} />
        ))}
      </svg>
    </div>
  );
}

interface CurvesProps {
  readonly diagram: LinkDiagram;
  readonly at: At;
}

function Curves({ diagram: { rows, lines }, at }: CurvesProps) {
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

interface ChallengeLabelProps extends PartProps {
  readonly challenge: DiagramChallenge;
}

const BARS = [1, 2, 3] as const;

function ChallengeLabel({ challenge, context, at }: ChallengeLabelProps) {
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

interface ActivityLabelProps extends PartProps {
  readonly activity: DiagramActivity;
}

function ActivityLabel({ activity: { id, row, planned }, context, at }: ActivityLabelProps) {
  return (
    <text className={styles.activity} data-planned={planned} x={RIGHT} y={at(row)}>
      {wordsFor(context.words.activities, id).name}
    </text>
  );
}
