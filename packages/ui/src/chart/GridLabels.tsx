import type { ReactNode } from 'react';
import type { GridCurve, Spot } from './curves.ts';
import styles from './GridLabels.module.css';
import { share, shareDown } from './gridGeometry.ts';

export interface GridLabelsProps {
  /** How many steps the grid has along. */
  readonly columns: number;
  /** How many it has up. */
  readonly rows: number;
  /** Ways whose names and letters are written. */
  readonly curves?: readonly GridCurve[] | undefined;
}

/** The texts of a grid at their usual places, where none lies on another while no firm is there. */
export function GridLabels({ columns, rows, curves = [] }: GridLabelsProps): ReactNode {
  const size = { columns, rows };
  return (
    <g className={styles.labels} aria-hidden="true">
      {curves.map(({ id, hue, letters, name }) => (
        <g key={id} data-hue={hue}>
          {letters.map(({ text, spots: [spot] }) => (
            <GridLabel key={text} {...(spot as Spot)} {...size} text={text} isLetter />
          ))}
          <GridLabel {...(name.spots[0] as Spot)} {...size} text={name.text} />
        </g>
      ))}
    </g>
  );
}

interface GridLabelProps extends Spot {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** It interrupts the line that it stands on. */
  readonly isLetter?: boolean;
}

export function GridLabel(props: GridLabelProps): ReactNode {
  const { text, at, dx, dy, anchor, columns, rows, isLetter } = props;
  const place = { x: share(at.x, columns), y: shareDown(at.y, rows) };
  return (
    <text
      className={isLetter ? styles.letter : undefined}
      {...place}
      dx={`${dx}em`}
      dy={`${dy}em`}
      data-anchor={anchor}
    >
      {text}
    </text>
  );
}
