import type { GridAxis, GridFirm } from './GridChart.tsx';
import { GridCurves } from './GridCurves.tsx';
import styles from './GridFirm.module.css';
import { type Area, insetOf, type Range, shapeOf, share, shareDown } from './gridGeometry.ts';
import type { Labeled } from './labels.ts';
import { PlacedLabels } from './PlacedLabels.tsx';

export interface PlacedAxis extends GridAxis {
  /** Where the firm may be, drawn along the axis; `null` leaves it out. */
  readonly range: Range | null;
  /** Where the firm is; `null` when not assessed. */
  readonly value: number | null;
}

/** A grid with a firm in it: `area` is where it may be, `point` where it is; `null` draws none. */
export interface PlacedGrid extends Labeled {
  readonly x: PlacedAxis;
  readonly y: PlacedAxis;
}

/** What a firm adds to a `GridChart`, apart from it: many a page shows a grid before any firm. */
export const gridFirm = (grid: PlacedGrid): GridFirm => ({
  plot: <Firm {...grid} />,
  x: <AxisRange axis={grid.x} />,
  y: <AxisRange axis={grid.y} vertical />,
});

function Firm({ x, y, ...labeled }: PlacedGrid) {
  const { area, point, route } = labeled;
  const size = { columns: x.steps.length, rows: y.steps.length };
  return (
    <>
      {route && (
        <g className={styles.route} data-way="route">
          <GridCurves curves={[route]} {...size} />
        </g>
      )}
      {area && <PlotArea className={styles.edge} area={area} {...size} />}
      <PlacedLabels {...labeled} {...size} />
      {area && <PlotArea className={styles.wash} area={area} {...size} />}
      {point && (
        <circle
          className={styles.dot}
          cx={share(point.x, size.columns)}
          cy={shareDown(point.y, size.rows)}
          r="7"
          transform={`translate(${insetOf(point.x, size.columns)} ${-insetOf(point.y, size.rows)})`}
        />
      )}
    </>
  );
}

interface PlotAreaProps {
  readonly className: string | undefined;
  readonly area: Area;
  readonly columns: number;
  readonly rows: number;
}

/** The edge, which labels interrupt, or the wash, which tints them with everything else. */
function PlotArea({ className, area, columns, rows }: PlotAreaProps) {
  const [left, right] = area.x.map((x) => share(x, columns));
  const [bottom, top] = area.y.map((y) => shareDown(y, rows));
  const shape = shapeOf(area);
  if (shape === 'none') return null;
  // A box without width or height would not be drawn at all.
  if (shape === 'line')
    return <line className={className} x1={left} x2={right} y1={bottom} y2={top} />;
  const width = share(area.x[1] - area.x[0], columns);
  const height = share(area.y[1] - area.y[0], rows);
  return <rect className={className} x={left} y={top} width={width} height={height} />;
}

interface AxisRangeProps {
  readonly axis: PlacedAxis;
  readonly vertical?: boolean;
}

/** The range and the place that the plot shows, beside the axis' steps. */
function AxisRange({ axis, vertical = false }: AxisRangeProps) {
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
