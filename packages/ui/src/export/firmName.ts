import { firmLabelPlace, type LabelPlace } from '../chart/firmLabel.ts';
import type { Area, Point } from '../chart/gridGeometry.ts';
import { type Box, freest } from './boxes.ts';
import { frameOf } from './curveTexts.ts';
import type { GridScale } from './gridScale.ts';
import type { GridPictureModel, Look } from './model.ts';
import { FIRM, widthIn } from './typesetting.ts';
import { wrap } from './wrap.ts';

export const DOT = 7;

/** Between the name and what it names: its area, or its dot. */
const NEAR = 3;
const PAST_DOT = 10;

/** A name may rise this far above the grid, into the room under the axis' label. */
const HEADROOM = FIRM.line + 4;

export interface FirmName {
  readonly texts: readonly string[];
  readonly box: Box;
  readonly anchor: 'start' | 'end';
}

/** Where the firm is or may be; `null` when there is nothing to name. */
const areaAround = ({ area, point }: GridPictureModel): Area | null =>
  area ?? (point && { x: [point.x, point.x], y: [point.y, point.y] });

/**
 * Lines of the firm's name and their place. The page's own place comes first; where a letter or a
 * curve is in the way, the freest of the other corners.
 */
export function firmName(
  model: GridPictureModel,
  scale: GridScale,
  look: Look,
  taken: readonly Box[],
): FirmName | undefined {
  const area = areaAround(model);
  if (!area) return undefined;
  const width = widthIn(look, FIRM);
  const texts = wrap(model.pointLabel, scale.width / 2 - DOT, width);
  const size = { width: Math.max(0, ...texts.map(width)), height: texts.length * FIRM.line };
  const { y, height, ...sides } = frameOf(scale);
  const frame = { ...sides, y: y - HEADROOM, height: height + HEADROOM };
  const places = placesFor(model, area, scale).map((place) => ({
    texts,
    anchor: place.anchor,
    box: boxAt(place, size, scale),
  }));
  return freest(places, taken, frame);
}

/** The page's place, then the other corners; each also a little farther off, past a dot. */
function placesFor({ point }: GridPictureModel, area: Area, scale: GridScale): LabelPlace[] {
  const { columns, rows } = scale;
  const first = firmLabelPlace({ columns, rows, area, point });
  const anchors = ['start', 'end'] as const;
  const others = (['above', 'below'] as const).flatMap((side) =>
    anchors.flatMap((anchor) =>
      [false, true].map((clearsDot) => ({
        at: { x: area.x[anchor === 'end' ? 1 : 0], y: area.y[side === 'above' ? 1 : 0] },
        anchor,
        side,
        clearsDot,
      })),
    ),
  );
  return [first, ...others];
}

function boxAt(place: LabelPlace, size: Pick<Box, 'width' | 'height'>, scale: GridScale): Box {
  const at: Point = scale.at(place.at);
  const gap = place.clearsDot ? PAST_DOT : NEAR;
  return {
    ...size,
    x: place.anchor === 'start' ? at.x : at.x - size.width,
    y: place.side === 'above' ? at.y - size.height - gap : at.y + gap,
  };
}
