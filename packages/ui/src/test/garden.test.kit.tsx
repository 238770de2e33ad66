import { type ReactNode, useState } from 'react';
import { fn } from 'storybook/test';
import { GridChart, type GridChartProps } from '../chart/GridChart.tsx';
import { gridFirm, type PlacedAxis, type PlacedGrid } from '../chart/gridFirm.tsx';
import type { Area, Point } from '../chart/gridGeometry.ts';
import { BLUE, OCHRE } from './inWidget.test.kit.tsx';

const axes: { readonly x: PlacedAxis; readonly y: PlacedAxis } = {
  x: {
    label: 'Patience',
    hue: BLUE,
    steps: ['Short', 'Enough for tea', 'Enough for a garden'],
    range: null,
    value: null,
  },
  y: {
    label: 'Sunshine',
    hue: OCHRE,
    steps: ['Deep shade', 'Half-shade', 'Full sun'],
    range: null,
    value: null,
  },
};

export type PlacedChart = Omit<GridChartProps, 'firm'> & PlacedGrid;

/** A chart of what grows where, before anything is known. */
export const garden: PlacedChart = {
  ...axes,
  label: 'What grows where',
  cellLabel: ({ column, row }) => `Column ${column + 1}, row ${row + 1}`,
  active: { column: 0, row: 0 },
  onActivate: fn(),
  current: null,
  area: null,
  point: null,
  pointLabel: 'Your garden',
};

export type Placed = Pick<PlacedGrid, 'x' | 'y' | 'area' | 'point'>;

/** The chart's props for a place in it; the axes repeat what the plot shows. */
export const placed = (area: Area, point: Point | null, { x, y } = axes): Placed => ({
  x: { ...x, range: area.x, value: point?.x ?? null },
  y: { ...y, range: area.y, value: point?.y ?? null },
  area,
  point,
});

/** The same for a place that is certain. */
export const placedAt = (x: number, y: number, on = axes): Placed =>
  placed({ x: [x, x], y: [y, y] }, { x, y }, on);

export const withSteps = (xSteps: readonly string[], ySteps: readonly string[]): typeof axes => ({
  x: { ...axes.x, steps: xSteps },
  y: { ...axes.y, steps: ySteps },
});

/** Draws the firm where there is one, and holds the cell that the reader is at, as a widget does. */
export function HeldGridChart({ active: initial, onActivate, ...rest }: PlacedChart): ReactNode {
  const [active, setActive] = useState(initial);
  const firm = rest.area || rest.point ? gridFirm(rest) : undefined;
  const activate: GridChartProps['onActivate'] = (cell) => {
    onActivate(cell);
    setActive(cell);
  };
  return <GridChart {...rest} firm={firm} active={active} onActivate={activate} />;
}
