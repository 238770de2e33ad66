'use client';
import type { ReactNode } from 'react';
import styles from './GridChart.module.css';
import { GridPlot, type GridPlotProps } from './GridPlot.tsx';
import { insetOf, type Range, share, shareDown, toneOf } from './gridGeometry.ts';

export interface GridAxis {
  readonly label: string;
  readonly hue: string;
  /** Names of the steps from the origin on. */
  readonly steps: readonly string[];
  /** Where the firm may be, drawn along the axis; `null` leaves it out. */
  readonly range: Range | null;
  /** Where the firm is; `null` when not assessed. */
  readonly value: number | null;
}

export interface GridChartProps extends Omit<GridPlotProps, 'columns' | 'rows'> {
  readonly x: GridAxis;
  readonly y: GridAxis;
}

/**
 * A labelled grid of two stepped axes with one place in it. Labels are text of the page, so that
 * they wrap, grow and translate; the plot between them is SVG in shares of its box, so that it fits
 * any width without measuring.
 */
export function GridChart({ x, y, ...plot }: GridChartProps): ReactNode {
  return (
    <div className={styles.chart}>
      <div className={styles.yLabel} data-hue={y.hue} aria-hidden="true">
        <Arrow up /> {y.label}
      </div>
      <Steps axis={y} className={styles.ySteps} />
      <AxisBand axis={y} vertical />
      <GridPlot {...plot} columns={x.steps.length} rows={y.steps.length} />
      <AxisBand axis={x} />
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

/** Tonal steps of the axis, and beside them the range and the place that the plot shows. */
function AxisBand({ axis, vertical = false }: { axis: GridAxis; vertical?: boolean }) {
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
      <AxisRange axis={axis} vertical={vertical} />
    </svg>
  );
}

function AxisRange({ axis, vertical }: { axis: GridAxis; vertical: boolean }) {
  const { range, value, steps } = axis;
  if (!range) return null;
  const [from, to] = range.map((end) => (vertical ? shareDown : share)(end, steps.length));
  const line = vertical ? { x1: 14, x2: 14, y1: from, y2: to } : { y1: 5, y2: 5, x1: from, x2: to };
  return (
    <>
      <line className={styles.range} {...line} />
      {value !== null && <AxisTick at={value} count={steps.length} vertical={vertical} />}
    </>
  );
}

interface AxisTickProps {
  readonly at: number;
  readonly count: number;
  readonly vertical: boolean;
}

/** Makes way for the grid's edge as the dot does that it repeats. */
function AxisTick({ at, count, vertical }: AxisTickProps) {
  const place = (vertical ? shareDown : share)(at, count);
  const inset = insetOf(at, count);
  const line = vertical
    ? { x1: 10, x2: 18, y1: place, y2: place, transform: `translate(0 ${-inset})` }
    : { y1: 1, y2: 9, x1: place, x2: place, transform: `translate(${inset})` };
  return <line className={styles.range} {...line} />;
}

function Arrow({ up = false }: { readonly up?: boolean }) {
  return (
    <svg className={up ? styles.arrowUp : styles.arrow} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M0.5 6h10 M6.5 1.5 11 6 6.5 10.5" />
    </svg>
  );
}
