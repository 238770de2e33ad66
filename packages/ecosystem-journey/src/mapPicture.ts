import {
  element,
  escapeXml,
  framed,
  LABEL,
  type Look,
  type PictureText,
  widthIn,
  wrap,
} from '@servitization/ui/export';
import { GAP, heightOf, MARK, radiusOf, rayOf, rings, shareOf, spotOf } from './geometry.ts';
import type { MapView, PartnerView, Standing } from './mapView.ts';

export interface MapPictureModel extends PictureText {
  readonly firm: string;
  readonly view: MapView;
}

const EM = 14;
/** Room for a label at either side. */
const ROOM = 220;
/** Height of a partner's row, and where its ray begins. */
const ROW = 24;
const RAY = 280;
const WIDTH = 760;

const TIES = [1.25, 1.25, 2.5, 4, 6];

function tie(look: Look, resonance: number | null, ends: object): string {
  const dashes = resonance === null ? '1 4' : resonance === 0 ? '5 4' : undefined;
  return element('line', {
    ...ends,
    stroke: look.ink3,
    'stroke-width': TIES[resonance ?? 0] ?? 1,
    'stroke-dasharray': dashes,
  });
}

function mark(look: Look, standing: Standing, x: number, y: number): string {
  const r = EM * MARK;
  if (standing === 'back') {
    const size = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
    return element('rect', { ...size, fill: look.accent });
  }
  const open = standing === 'open';
  return element('circle', {
    ...{ cx: x, cy: y, r, fill: open ? look.paper : look.ink },
    ...(open && { stroke: look.ink3, 'stroke-width': 2 }),
  });
}

/** A name that fits its line; what is cut stands whole in the table. */
function label(look: Look, name: string, place: object, room: number): string {
  const [first = '', ...more] = wrap(name, room, widthIn(look, LABEL));
  const text = more.length > 0 ? `${first} …` : first;
  const style = { 'font-size': LABEL.size, fill: look.ink };
  return element('text', { ...place, ...style }, escapeXml(text));
}

function ray(model: MapPictureModel, partner: PartnerView, index: number, look: Look): string {
  const { length: count } = model.view.partners;
  const { x, y, side } = rayOf(index, count);
  const spot = spotOf(index, count, partner.consonance);
  const edge = (radiusOf(count) + GAP) * (side === 'start' ? -1 : 1) * EM;
  const d = `M${spot.x * EM} ${spot.y * EM}L${x * EM} ${y * EM}H${edge}`;
  const anchor = side === 'start' ? 'end' : 'start';
  const place = { x: edge + (side === 'start' ? -6 : 6), y: y * EM + 4.5, 'text-anchor': anchor };
  return (
    element('path', { d, stroke: look.rule }) +
    tie(look, partner.resonance, { x2: spot.x * EM, y2: spot.y * EM }) +
    mark(look, partner.standing, spot.x * EM, spot.y * EM) +
    label(look, partner.name, place, ROOM)
  );
}

/** Partners around the firm, as on the page. */
function around(model: MapPictureModel, look: Look) {
  const { partners } = model.view;
  const { length: count } = partners;
  const height = heightOf(count) * EM;
  const width = 2 * ((radiusOf(count) + GAP) * EM + ROOM);
  const draw = (top: number) =>
    element(
      'g',
      { transform: `translate(${width / 2} ${top + height / 2})` },
      ...rings.map((share) =>
        element('circle', { r: radiusOf(count) * share * EM, stroke: look.rule }),
      ),
      ...partners.map((partner, index) => ray(model, partner, index, look)),
      element('circle', { r: 1.4 * EM, fill: look.ink }),
      element(
        'text',
        { y: 4, 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 700, fill: look.paper },
        escapeXml(model.firm),
      ),
    );
  return { width, blocks: [{ gap: 24, height, draw }] };
}

/** Many partners: a row each, the firm at the start of every ray. */
function inRows({ view: { partners } }: MapPictureModel, look: Look) {
  const draw = (top: number) =>
    partners
      .map(({ name, consonance, resonance, standing }, index) => {
        const y = top + (index + 0.5) * ROW;
        const at = RAY + shareOf(consonance) * (WIDTH - RAY - 12);
        return (
          label(look, name, { x: 0, y: y + 4.5 }, RAY - 16) +
          element('path', { d: `M${RAY} ${y}H${WIDTH}`, stroke: look.rule }) +
          tie(look, resonance, { x1: RAY, y1: y, x2: at, y2: y }) +
          element('circle', { cx: RAY, cy: y, r: 4, fill: look.ink }) +
          mark(look, standing, at, y)
        );
      })
      .join('');
  return { width: WIDTH, blocks: [{ gap: 24, height: partners.length * ROW, draw }] };
}

/** The picture of the partners as one SVG document that needs nothing else. */
export const mapPicture = (model: MapPictureModel, look: Look): string =>
  framed(model, look, model.view.isAround ? around(model, look) : inRows(model, look));
