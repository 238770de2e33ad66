import type { ReactNode } from 'react';
import type { GridCurvesProps } from './GridCurves.tsx';
import styles from './GridLabels.module.css';
import { share, shareDown } from './gridGeometry.ts';
import { type Label, type Labeled, type LabelScale, LINE, placeLabels } from './labels.ts';

export interface GridLabelsProps extends Labeled, GridCurvesProps {}

/** Bold text of common fonts is about this wide. A server, which can't measure, places it, too. */
const LETTER = 0.58;
const sizeOf = (text: string) => ({ width: text.length * LETTER, height: LINE });

/**
 * Layouts, of which the style sheet shows one: the narrowest cells that it has, in px, and the size
 * of its labels. What is free there is free in wider cells too, as labels hold on to points.
 */
const LAYOUTS = [
  ['narrow', 56, 96, 12],
  ['wide', 111, 136, 13],
] as const;

/** The scale that labels of each layout have to be free in. */
export const layoutScales = (
  columns: number,
  rows: number,
): [layout: 'narrow' | 'wide', scale: LabelScale][] =>
  LAYOUTS.map(([layout, width, height, em]) => [
    layout,
    { columns, rows, cell: { width: width / em, height: height / em }, sizeOf },
  ]);

/** The texts of a grid, each where it lies on no other. */
export function GridLabels(props: GridLabelsProps): ReactNode {
  const { columns, rows, curves } = props;
  const size = { columns, rows };
  return layoutScales(columns, rows).map(([layout, scale]) => {
    const labels = placeLabels(props, scale);
    return (
      <g key={layout} className={styles[layout]} aria-hidden="true">
        {labels.curves.map(({ letters, name }, index) => (
          <g key={curves?.[index]?.id} data-hue={curves?.[index]?.hue}>
            {letters.map((letter) => (
              <Text key={letter.text} label={letter} className={styles.letter} {...size} />
            ))}
            <Text label={name} {...size} />
          </g>
        ))}
        {labels.firm && <Text label={labels.firm} className={styles.firm} {...size} />}
      </g>
    );
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
