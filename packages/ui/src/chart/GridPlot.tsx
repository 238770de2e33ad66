'use client';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { GridCurves, type GridCurvesProps } from './GridCurves.tsx';
import { GridLabels, type GridLabelsProps } from './GridLabels.tsx';
import styles from './GridPlot.module.css';
import { share, shareDown } from './gridGeometry.ts';
import { type Cell, moveInGrid } from './gridMovement.ts';

export interface GridPlotProps extends Omit<GridCurvesProps, 'curves'>, GridLabelsProps {
  /** Accessible name of the grid. */
  readonly label: string;
  /** Accessible name of a cell: everything that a screen reader is to say there. */
  readonly cellLabel: (cell: Cell) => string;
  /** The cell that the reader is at, and the one Tab comes to. */
  readonly active: Cell;
  /** The reader has gone to another cell, by key or press. */
  readonly onActivate: (cell: Cell) => void;
  /** The cell that the firm is in, if that is known. */
  readonly current: Cell | null;
  /** What is drawn over the curves, in place of their labels. */
  readonly children?: ReactNode;
}

/** The picture within a `GridChart`: one tab stop, arrows from cell to cell. */
export function GridPlot(props: GridPlotProps): ReactNode {
  const { columns, rows, label, active, onActivate, children } = props;
  const plot = useRef<SVGSVGElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.altKey) return;
    const key = event.ctrlKey ? `Control+${event.key}` : event.key;
    const next = moveInGrid(active, key, { columns, rows });
    if (!next) return;
    event.preventDefault();
    onActivate(next);
    plot.current?.querySelector<SVGElement>(`[data-cell='${next.column}-${next.row}']`)?.focus();
  };

  return (
    <svg ref={plot} className={styles.plot} role="grid" aria-label={label} onKeyDown={onKeyDown}>
      {countDown(rows).map((row) => (
        <g key={row} role="row">
          {countUp(columns).map((column) => (
            <PlotCell key={column} cell={{ column, row }} {...props} />
          ))}
        </g>
      ))}
      <GridLines columns={columns} rows={rows} />
      <rect className={styles.ring} {...boxOf(active, columns, rows)} />
      <GridCurves {...props} />
      {children ?? <GridLabels {...props} />}
    </svg>
  );
}

const countUp = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const countDown = (count: number): number[] => countUp(count).reverse();
const boxOf = ({ column, row }: Cell, columns: number, rows: number) => ({
  x: share(column, columns),
  y: shareDown(row + 1, rows),
  width: share(1, columns),
  height: share(1, rows),
});
const same = (a: Cell | null, b: Cell): boolean => a?.column === b.column && a.row === b.row;

interface PlotCellProps extends GridPlotProps {
  readonly cell: Cell;
}

function PlotCell({ cell, columns, rows, cellLabel, active, current, onActivate }: PlotCellProps) {
  const tabIndex = same(active, cell) ? '0' : '-1';
  return (
    <g
      // By hand, since the `tabIndex` of SVG elements is another attribute to React than to Preact.
      ref={(element) => element?.setAttribute('tabindex', tabIndex)}
      role="gridcell"
      className={styles.cell}
      data-cell={`${cell.column}-${cell.row}`}
      aria-label={cellLabel(cell)}
      aria-current={same(current, cell) ? 'location' : undefined}
      onFocus={() => onActivate(cell)}
      onClick={() => onActivate(cell)}
    >
      <rect className={styles.surface} {...boxOf(cell, columns, rows)} />
    </g>
  );
}

function GridLines({ columns, rows }: { readonly columns: number; readonly rows: number }) {
  return (
    <g className={styles.lines} aria-hidden="true">
      {countUp(columns + 1).map((at) => (
        <line key={at} x1={share(at, columns)} x2={share(at, columns)} y1="0%" y2="100%" />
      ))}
      {countUp(rows + 1).map((at) => (
        <line key={at} y1={share(at, rows)} y2={share(at, rows)} x1="0%" x2="100%" />
      ))}
    </g>
  );
}
