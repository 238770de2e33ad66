import type { MatrixWords } from '@servitization/content';
import { type Point, share, shareDown } from '@servitization/ui';
import type { ReactNode } from 'react';
import { END, type Lane, lanes, nameOf, START } from '../lanes.ts';
import styles from './PathLayer.module.css';

/** Steps of an axis of the matrix. */
const SIZE = 3;
const place = (x: number, y: number) => ({ x: share(x, SIZE), y: shareDown(y, SIZE) });

/** Strokes of an arrow's head that end at the origin. */
const HEADS = {
  up: 'M-5 7 0 0 5 7',
  right: 'M-7-5 0 0-7 5',
  both: 'M-9 1 0 0-1 9',
} as const;

export interface PathLayerProps {
  readonly words: MatrixWords;
  /** Where the firm is; names keep out of its way. */
  readonly firm: Point | null;
}

/**
 * The three strategy paths over the grid. A path takes the hue of the dimension that it moves first;
 * scaling moves both, so it is ink.
 */
export function PathLayer({ words, firm }: PathLayerProps): ReactNode {
  const dot = place(START, START);
  const ring = place(END, END);
  return (
    <g className={styles.layer} aria-hidden="true">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
        {lanes.map(({ id, line }) => (
          <path key={id} className={styles.path} data-path={id} d={line} />
        ))}
      </svg>
      {lanes.map((lane) => (
        <PathMarks key={lane.id} lane={lane} name={words.paths[lane.id]} firm={firm} />
      ))}
      <circle className={styles.dot} cx={dot.x} cy={dot.y} r="4.5" />
      <circle className={styles.ring} cx={ring.x} cy={ring.y} r="4.5" />
    </g>
  );
}

interface PathMarksProps {
  readonly lane: Lane;
  readonly name: string;
  readonly firm: Point | null;
}

function PathMarks({ lane, name, firm }: PathMarksProps) {
  const { id, tip, heading } = lane;
  const { x, y } = nameOf(lane, firm);
  return (
    <g data-path={id}>
      <svg {...place(tip.x, tip.y)} className={styles.head} aria-hidden="true">
        <path className={styles.path} data-path={id} d={HEADS[heading]} />
      </svg>
      {lane.letters.map(([letter, at]) => (
        <text key={letter} className={styles.letter} {...place(at.x, at.y)}>
          {letter}
        </text>
      ))}
      <text className={styles.name} {...place(x, y)}>
        {name}
      </text>
    </g>
  );
}
