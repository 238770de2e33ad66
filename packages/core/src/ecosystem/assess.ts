import { onlyKeys, own, record } from '../check.ts';
import { InputError } from '../errors.ts';
import { rateables } from './outline.ts';
import { type RatedPartner, readPartners } from './readPartners.ts';
import { onlyAt, type Resources, resourcesIn } from './resources.ts';
import type { Level, Rateable } from './types.ts';

/** Holds for all that open ratings can turn out to be, or may still go either way. */
export type Certain = boolean | 'open';

/** The firm's tie to one partner. */
export interface Relation {
  readonly partner: string;
  readonly consonance: Level | null;
  readonly resonance: Level | null;
  /** The lower of the two; `null` until both are assessed. */
  readonly strength: Level | null;
  /** Least and greatest strength that the open ratings allow. */
  readonly interval: readonly [min: Level, max: Level];
  /** The strength is below `sound`. */
  readonly holdsBack: Certain;
  /** The mechanisms that are known to be below `sound`, consonance first. */
  readonly weak: readonly Rateable[];
  /** Resonance is above the consonance that it is to build on. */
  readonly resonanceAhead: Certain;
  /** Mechanisms that are not assessed. */
  readonly open: readonly Rateable[];
  /** Critical resources that no other partner brings. */
  readonly soleResources: readonly string[];
}

export interface EcosystemAssessment {
  /** From this strength on a relation carries. */
  readonly sound: number;
  /** In the order of the partners' ids. */
  readonly relations: readonly Relation[];
  /** Fewest and most relations that carry, given what is open. */
  readonly carrying: readonly [min: number, max: number];
  /** Relations that are known to hold the ecosystem back, the weakest first. */
  readonly holdingBack: readonly string[];
  /** Relations of which it is still open. */
  readonly undecided: readonly string[];
  /** Critical resources that come only through relations which hold back. */
  readonly resourcesAtRisk: readonly string[];
}

export interface AssessOptions {
  /** The least strength of a relation that carries: 1 to 4, by default 2. */
  readonly sound?: number;
}

const usualSound = 2;

export function soundOf(options: unknown): number {
  const given = record(options, 'options');
  onlyKeys(given, 'options', new Set(['sound']), 'sound');
  const value = own(given, 'sound');
  if (value === undefined) return usualSound;
  const known = [1, 2, 3, 4].find((one) => one === value);
  if (known !== undefined) return known;
  const code = typeof value === 'number' ? 'range' : 'type';
  throw new InputError('options.sound', code, 'a whole number from 1 to 4');
}

const certain = (atLeast: boolean, atMost: boolean): Certain =>
  atLeast === atMost ? atLeast : 'open';

const lower = (a: Level, b: Level): Level => (a < b ? a : b);

function relationOf(
  partner: Required<RatedPartner>,
  sound: number,
  resources: Resources,
): Relation {
  const { id, consonance, resonance } = partner;
  const low = lower(consonance ?? 0, resonance ?? 0);
  const high = lower(consonance ?? 4, resonance ?? 4);
  return {
    partner: id,
    consonance,
    resonance,
    strength: consonance === null || resonance === null ? null : low,
    interval: [low, high],
    holdsBack: certain(low < sound, high < sound),
    weak: rateables.filter((one) => (partner[one] ?? 4) < sound),
    resonanceAhead: certain(
      (resonance ?? 4) > (consonance ?? 0),
      (resonance ?? 0) > (consonance ?? 4),
    ),
    open: rateables.filter((one) => partner[one] === null),
    soleResources: onlyAt(resources, id),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The weakest first; of equally weak ones the one that more hangs on. */
const byWeakness = (a: Relation, b: Relation): number =>
  a.interval[1] - b.interval[1] ||
  a.interval[0] - b.interval[0] ||
  b.soleResources.length - a.soleResources.length ||
  compare(a.partner, b.partner);

const idsOf = (relations: readonly Relation[]): readonly string[] =>
  relations.map(({ partner }) => partner);

/**
 * How sound the firm's relations are, and which of them hold the ecosystem back. Rules EC4-EC12 of
 * SPEC.md; all of them are this toolkit's own.
 *
 * @throws {InputError} for partners, ratings or options that are none
 */
export function assess(
  partners: readonly RatedPartner[],
  options: AssessOptions = {},
): EcosystemAssessment {
  const sound = soundOf(options);
  const read = readPartners(partners);
  const resources = resourcesIn(read);
  const relations = read.map((partner) => relationOf(partner, sound, resources));
  const back = relations.filter(({ holdsBack }) => holdsBack === true).sort(byWeakness);
  const open = relations.filter(({ holdsBack }) => holdsBack === 'open');
  const least = relations.length - back.length - open.length;
  const weak = new Set(idsOf(back));
  return {
    sound,
    relations,
    carrying: [least, least + open.length],
    holdingBack: idsOf(back),
    undecided: idsOf(open),
    resourcesAtRisk: [...resources.values()]
      .filter(({ from }) => from.every((id) => weak.has(id)))
      .map(({ name }) => name),
  };
}
