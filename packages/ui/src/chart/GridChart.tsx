'use client';
import type { ReactNode } from 'react';
import styles from './GridChart.module.css';
import { GridPlot, type GridPlotProps } from './GridPlot.tsx';
import { share, shareDown, toneOf } from './gridGeometry.ts';

export interface GridAxis {
  readonly label: string;
  readonly hue: string;
  /** Names of the steps from the origin on. */
  readonly steps: readonly string[];
}

/** What a firm adds to the grid, as `gridFirm` draws it. */
export interface GridFirm {
  /** Over the ways through the grid, in place of their labels. */
  readonly plot: ReactNode;
  /** Beside the steps of the axes. */
  readonly x: ReactNode;
  readonly y: ReactNode;
}

export interface GridChartProps extends Omit<GridPlotProps, 'columns' | 'rows' | 'children'> {
  /** The axis below the grid, from the start of the line on. */
  readonly x: GridAxis;
  /** The axis beside it, from below. */
  readonly y: GridAxis;
  /** What a firm adds to the picture, as `gridFirm` gives it. */
  readonly firm?: GridFirm | undefined;
}

/**
 * A labelled grid of two stepped axes, with a firm in it or none. Labels are text of the page, so that
 * they wrap, grow and translate; the plot between them is SVG in shares of its box, so that it fits
 * any width without measuring.
 */
export function GridChart({ x, y, firm, ...plot }: GridChartProps): ReactNode {
  return (
    <div className={styles.chart}>
      <div className={styles.yLabel} data-hue={y.hue} aria-hidden="true">
        <Arrow up /> {y.label}
      </div>
      <Steps axis={y} className={styles.ySteps} />
      <AxisBand axis={y} vertical>
        {firm?.y}
      </AxisBand>
      <GridPlot {...plot} columns={x.steps.length} rows={y.steps.length}>
        {firm?.plot}
      </GridPlot>
      <AxisBand axis={x}>{firm?.x}</AxisBand>
      <Steps axis={x} className={styles.xSteps} />
      <div className={styles.xLabel} data-hue={x.hue} aria-hidden="true">
        {x.label} <Arrow />
      </div>
    </div>
  );
}

interface StepsProps {
  readonly axis: GridAxis;
  readonly className: string | undefined;
}

/** Keeps `co-creation` on one line. */
const NO_BREAK_HYPHEN = '\u2011';

/** Every cell's name already holds its two steps, so the labels are for the eye. */
function Steps({ axis, className }: StepsProps) {
  return (
    <div className={className} data-hue={axis.hue} aria-hidden="true">
      {axis.steps.map((step, index) => (
        <span key={step} className={styles.step}>
          <b className={styles.numeral}>{index + 1}</b>{' '}
          <span>{step.replaceAll('-', NO_BREAK_HYPHEN)}</span>
        </span>
      ))}
    </div>
  );
}

interface AxisBandProps {
  readonly axis: GridAxis;
  readonly vertical?: boolean;
  /** What stands beside the steps. */
  readonly children: ReactNode;
}

/** Tonal steps of the axis. */
function AxisBand({ axis, vertical = false, children }: AxisBandProps) {
  const count = axis.steps.length;
  return (
    <svg
      className={vertical ? styles.yBand : styles.xBand}
      data-hue={axis.hue}
      aria-hidden="true"
      width={vertical ? 18 : '100%'}
      height={vertical ? '100%' : 18}
    >
      {axis.steps.map((step, index) => (
        <rect
          key={step}
          className={styles.band}
          data-tone={toneOf(index, count)}
          {...(vertical
            ? { x: 0.5, y: shareDown(index + 1, count), width: 7, height: share(1, count) }
            : { x: share(index, count), y: 10.5, width: share(1, count), height: 7 })}
        />
      ))}
      {children}
    </svg>
  );
}

function Arrow({ up = false }: { readonly up?: boolean }) {
  return (
    <svg className={up ? styles.arrowUp : styles.arrow} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M0.5 6h10 M6.5 1.5 11 6 6.5 10.5" />
    </svg>
  );
}
