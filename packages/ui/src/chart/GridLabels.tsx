'use client';
import { type ReactNode, useMemo } from 'react';
import type { GridCurvesProps } from './GridCurves.tsx';
import styles from './GridLabels.module.css';
import { share, shareDown } from './gridGeometry.ts';
import { type Label, type Labeled, type Labels, LINE, placeLabels } from './labels.ts';

export interface GridLabelsProps extends Labeled, GridCurvesProps {}

/** Bold text of common fonts is about this wide. A server, which can't measure, places it, too. */
const LETTER = 0.6;
const sizeOf = (text: string) => ({ width: text.length * LETTER, height: LINE });

/**
 * Cells in px and the size of their labels. The narrow layout begins at 320 px of page, where not
 * every language has room, and is meant for a phone's 360; the wide one begins at 30 em.
 */
const LAYOUTS = {
  narrow: [
    [57, 96, 12],
    [74, 96, 12],
  ],
  wide: [[111, 136, 13]],
} as const;

/** The texts of a grid, each where it lies on nothing else. Style sheets show one layout of two. */
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
      {labels.firm && <Firm label={labels.firm} {...size} />}
    </g>
  ));
}

function layoutsOf(props: GridLabelsProps): (readonly ['narrow' | 'wide', Labels])[] {
  const { columns, rows } = props;
  return (['narrow', 'wide'] as const).map((layout) => {
    const scales = LAYOUTS[layout].map(([width, height, em]) => ({
      columns,
      rows,
      cell: { width: width / em, height: height / em },
      sizeOf,
    }));
    return [layout, placeLabels(props, scales)] as const;
  });
}

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

function Firm({ label, columns, rows }: TextProps) {
  const { from, at } = label;
  return (
    <g className={styles.firm}>
      {from && (
        <line
          x1={share(from.x, columns)}
          y1={shareDown(from.y, rows)}
          x2={share(at.x, columns)}
          y2={shareDown(at.y, rows)}
        />
      )}
      <Text label={label} columns={columns} rows={rows} />
    </g>
  );
}
