import type { ReactNode } from 'react';
import labelStyles from './GridLabels.module.css';
import { GridLabel } from './GridLabels.tsx';
import { type Labeled, type LabelScale, LINE, placeLabels } from './labels.ts';
import styles from './PlacedLabels.module.css';

export interface PlacedLabelsProps extends Labeled {
  /** How many steps the grid has along. */
  readonly columns: number;
  /** How many it has up. */
  readonly rows: number;
}

/** Bold text of common fonts is about this wide. A server, which can't measure, places it, too. */
const LETTER = 0.58;
const sizeOf = (text: string) => ({ width: text.length * LETTER, height: LINE });

/**
 * Layouts, of which the style sheet shows one: the narrowest plot that it has, in px, and the size
 * of its labels. What is free there is free in a wider one too, as labels hold on to points.
 */
const LAYOUTS = [
  ['narrow', 168, 288, 12],
  ['wide', 333, 408, 13],
] as const;

/** The scale that labels of each layout have to be free in. */
export const layoutScales = (
  columns: number,
  rows: number,
): [layout: 'narrow' | 'wide', scale: LabelScale][] =>
  LAYOUTS.map(([layout, width, height, em]) => [
    layout,
    { columns, rows, cell: { width: width / columns / em, height: height / rows / em }, sizeOf },
  ]);

/** The texts of a grid and its firm, each where it lies on no other. */
export function PlacedLabels(props: PlacedLabelsProps): ReactNode {
  const { columns, rows, curves } = props;
  const size = { columns, rows };
  return layoutScales(columns, rows).map(([layout, scale]) => {
    const labels = placeLabels(props, scale);
    return (
      <g key={layout} className={`${labelStyles.labels} ${styles[layout]}`} aria-hidden="true">
        {labels.curves.map(({ letters, name }, index) => (
          <g key={curves?.[index]?.id} data-hue={curves?.[index]?.hue}>
            {letters.map((letter) => (
              <GridLabel key={letter.text} {...letter} {...size} isLetter />
            ))}
            <GridLabel {...name} {...size} />
          </g>
        ))}
        {labels.firm && (
          <g className={styles.firm}>
            <GridLabel {...labels.firm} {...size} />
          </g>
        )}
      </g>
    );
  });
}
