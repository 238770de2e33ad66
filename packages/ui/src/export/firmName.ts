import { firmLabelPlace, type LabelPlace } from '../chart/firmLabel.ts';
import type { Area, Point } from '../chart/gridGeometry.ts';
import { type Box, boxOf, outside, overlap } from './boxes.ts';
import type { GridScale } from './gridScale.ts';
import type { GridPictureModel, Look } from './model.ts';
import { FIRM, widthIn } from './typesetting.ts';
import { wrap } from './wrap.ts';

export const DOT = 7;

/** Between the name and what it names: its area, or its dot. */
const NEAR = 3;
const PAST_DOT = 10;

/** A name may rise this far above the grid, into the room under the axis' label. */
const HEADROOM = 20;

export interface FirmName {
  readonly texts: readonly string[];
  readonly box: Box;
  readonly anchor: 'start' | 'end';
}

/** Where the firm is or may be; `null` when there is nothing to name. */
export const areaAround = ({ area, point }: GridPictureModel): Area | null =>
  area ?? (point && { x: [point.x, point.x], y: [point.y, point.y] });

/**
 * Lines of the firm's name and their place. The page's own place comes first; where a letter or the
 * name of a curve is in the way, the nearest of the other corners that is free.
 */
export function firmName(
  model: GridPictureModel,
  scale: GridScale,
  look: Look,
  taken: readonly Box[],
): FirmName | null {
  const area = areaAround(model);
  if (!area) return null;
  const width = widthIn(look, FIRM);
  const texts = wrap(model.pointLabel, scale.width / 2 - DOT, width);
  const size = { width: Math.max(0, ...texts.map(width)), height: texts.length * FIRM.line };
  const frame = { x: 0, y: -HEADROOM, width: scale.width, height: scale.height + HEADROOM };
  const dot = model.point ? [boxOf(scale.at(model.point), DOT)] : [];
  const cost = ({ box }: FirmName) =>
    3 * outside(box, frame) + [...taken, ...dot].reduce((sum, one) => sum + overlap(box, one), 0);
  const places = placesFor(model, area, scale).map((place) => ({
    texts,
    anchor: place.anchor,
    box: boxAt(place, size, scale),
  }));
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

type Place = Pick<LabelPlace, 'at' | 'anchor' | 'side' | 'clearsDot'>;

/** The page's place, then the same beyond the dot, then the other corners. */
function placesFor({ point }: GridPictureModel, area: Area, scale: GridScale): [Place, ...Place[]] {
  const { columns, rows } = scale;
  const first = firmLabelPlace({ columns, rows, area, point });
  const ends = first.anchor === 'start' ? [0, 1] : [1, 0];
  const sides = first.side === 'above' ? [1, 0] : [0, 1];
  const others = sides.flatMap((side) =>
    ends.flatMap((end) =>
      [false, true].map((clearsDot) => ({
        at: { x: area.x[end] as number, y: area.y[side] as number },
        anchor: end === 0 ? ('start' as const) : ('end' as const),
        side: side === 1 ? ('above' as const) : ('below' as const),
        clearsDot,
      })),
    ),
  );
  return [first, ...others];
}

function boxAt(place: Place, size: Pick<Box, 'width' | 'height'>, scale: GridScale): Box {
  const at: Point = scale.at(place.at);
  const gap = place.clearsDot ? PAST_DOT : NEAR;
  return {
    ...size,
    x: place.anchor === 'start' ? at.x : at.x - size.width,
    y: place.side === 'above' ? at.y - size.height - gap : at.y + gap,
  };
}
