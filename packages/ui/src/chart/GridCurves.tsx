import type { ReactNode } from 'react';
import { bendsOf, type GridRoute } from './curves.ts';
import styles from './GridCurves.module.css';
import { type Point, share, shareDown } from './gridGeometry.ts';

export interface GridCurvesProps {
  /** How many steps the grid has along. */
  readonly columns: number;
  /** How many it has up. */
  readonly rows: number;
  /** Ways through the grid, through the middle of cells. */
  readonly curves?: readonly GridRoute[] | undefined;
  /** Where ways begin, when not in the first cell. */
  readonly start?: Point | undefined;
  /** Where ways end, when not in the last cell. */
  readonly end?: Point | undefined;
}

/** Ways through the grid, from one dot to one ring; their texts are `GridLabels`. */
export function GridCurves({ columns, rows, curves = [], start, end }: GridCurvesProps): ReactNode {
  const place = ({ x, y }: Point) => ({ cx: share(x, columns), cy: shareDown(y, rows) });
  return (
    <g className={styles.curves} aria-hidden="true">
      <svg viewBox={`0 0 ${columns} ${rows}`} preserveAspectRatio="none" aria-hidden="true">
        {curves.map((curve) => (
          <path key={curve.id} data-hue={curve.hue} d={pathOf(curve, rows)} />
        ))}
      </svg>
      {curves.map((curve) => (
        <Head key={curve.id} curve={curve} columns={columns} rows={rows} />
      ))}
      {start && <circle className={styles.dot} {...place(start)} r="4.5" />}
      {end && <circle {...place(end)} r="4.5" />}
    </g>
  );
}

/** SVG path commands in a box of as many units as the grid has steps. */
function pathOf({ line }: GridRoute, rows: number): string {
  const pair = ({ x, y }: Point) => `${+x.toFixed(3)} ${+(rows - y).toFixed(3)}`;
  const bends = bendsOf(line).map(
    ({ from, corner, to }) => `L${pair(from)}Q${pair(corner)} ${pair(to)}`,
  );
  return `M${pair(line[0] as Point)}${bends.join('')}L${pair(line.at(-1) as Point)}`;
}

interface HeadProps {
  readonly curve: GridRoute;
  readonly columns: number;
  readonly rows: number;
}

/** An arrow's head in px; ways end upward, to the right, or between the two. */
function Head({ curve: { line, hue }, columns, rows }: HeadProps) {
  const [before, tip] = line.slice(-2) as [Point, Point];
  const level = before.y === tip.y ? 'M-7-5 0 0-7 5' : 'M-9 1 0 0-1 9';
  return (
    <svg x={share(tip.x, columns)} y={shareDown(tip.y, rows)} aria-hidden="true">
      <path data-hue={hue} d={before.x === tip.x ? 'M-5 7 0 0 5 7' : level} />
    </svg>
  );
}
