'use client';
import { type ReactNode, useMemo } from 'react';
import type { GridCurvesProps } from './GridCurves.tsx';
import styles from './GridLabels.module.css';
import { share, shareDown } from './gridGeometry.ts';
import { type Label, type Labeled, type LabelScale, LINE, placeLabels } from './labels.ts';

export interface GridLabelsProps extends Labeled, GridCurvesProps {}

/** Bold text of common fonts is about this wide. A server, which can't measure, places it, too. */
const LETTER = 0.58;
const sizeOf = (text: string) => ({ width: text.length * LETTER, height: LINE });

/**
 * Cells in px and the size of their labels, from the narrowest of a layout to the widest: a label is
 * anchored to a point of the grid and has to be free in all of them. Style sheets show one layout.
 */
const LAYOUTS = {
  tight: [
    [56, 96, 12],
    [65, 96, 12],
  ],
  narrow: [
    [65, 96, 12],
    [74, 96, 12],
    [120, 96, 12],
  ],
  wide: [
    [111, 136, 13],
    [152, 136, 13],
    [200, 136, 13],
  ],
} as const;

/** The scales that labels of each layout have to be free in. */
export const layoutScales = (
  columns: number,
  rows: number,
): [layout: keyof typeof LAYOUTS, scales: LabelScale[]][] =>
  (['tight', 'narrow', 'wide'] as const).map((layout) => [
    layout,
    LAYOUTS[layout].map(([width, height, em]) => ({
      columns,
      rows,
      cell: { width: width / em, height: height / em },
      sizeOf,
    })),
  ]);

/** The texts of a grid, each where it lies on no other. */
export function GridLabels(props: GridLabelsProps): ReactNode {
  const { area, point, pointLabel, columns, rows, curves, start, end } = props;
  const size = { columns, rows };
  const key = JSON.stringify({ area, point, pointLabel, columns, rows, curves, start, end });
  const layouts = useMemo(() => layoutsOf(JSON.parse(key)), [key]);
  return layouts.map(([layout, labels]) => (
    <g key={layout} className={styles[layout]} aria-hidden="true">
      {labels.curves.map(({ letters, name }, index) => (
        <g key={curves?.[index]?.id} data-hue={curves?.[index]?.hue}>
          {letters.map((letter) => (
            <Text key={letter.text} label={letter} className={styles.letter} {...size} />
          ))}
          {name && <Text label={name} {...size} />}
        </g>
      ))}
      {labels.firm && <Text label={labels.firm} className={styles.firm} {...size} />}
    </g>
  ));
}

const layoutsOf = (props: GridLabelsProps) =>
  layoutScales(props.columns, props.rows).map(
    ([layout, scales]) => [layout, placeLabels(props, scales)] as const,
  );

interface TextProps {
  readonly label: Label;
  readonly columns: number;
  readonly rows: number;
  readonly className?: string | undefined;
}

function Text({ label, columns, rows, className }: TextProps) {
  const { text, at, dx, dy, anchor } = label;
  const place = { x: share(at.x, columns), y: shareDown(at.y, rows) };
  return (
    <text className={className} {...place} dx={`${dx}em`} dy={`${dy}em`} data-anchor={anchor}>
      {text}
    </text>
  );
}
