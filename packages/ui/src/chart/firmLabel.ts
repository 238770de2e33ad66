import type { Area, Point } from './gridGeometry.ts';

export interface LabelPlace {
  /** What the text is anchored to, in steps. */
  readonly at: Point;
  readonly anchor: 'start' | 'end';
  /** Side of the anchor's height that the text stands on. */
  readonly side: 'above' | 'below';
  /** The dot lies at the anchor's height, so that the text needs to clear it. */
  readonly clearsDot: boolean;
}

/** The grid, and what is drawn in it. */
export interface LabelSituation {
  readonly columns: number;
  readonly rows: number;
  readonly area: Area;
  readonly point: Point | null;
}

/** Room that a name needs between a dot and the frame, as a share of the picture's height. */
const ROOM = 1 / 12;

/** Closer than this, in steps, a dot would touch the name. */
const NEAR = 0.1;

/**
 * Where the firm's name stands: above the start corner of its area, or above its dot where there is
 * no area to speak of. It turns inward in the far half. In the near half it goes below a dot at the
 * top edge, since the name of the axis is above.
 */
export function firmLabelPlace({ columns, rows, area, point }: LabelSituation): LabelPlace {
  const [bottom, top] = area.y;
  const isNear = (y: number) => point !== null && Math.abs(point.y - y) < NEAR;
  const isFar = area.x[0] > columns / 2;
  const isUnderAxisName = isNear(top) && rows - top < rows * ROOM && !isFar;
  const isBelow = isUnderAxisName && bottom > rows * ROOM;
  const y = isBelow ? bottom : top;
  return {
    at: { x: area.x[isFar ? 1 : 0], y },
    anchor: isFar ? 'end' : 'start',
    side: isBelow ? 'below' : 'above',
    clearsDot: isNear(y),
  };
}
