import { type AssessOptions, assess, type Relation } from './assess.ts';
import type { RatedPartner } from './readPartners.ts';
import type { Level } from './types.ts';

/** A value at two times, when it differs between them. */
export interface Shift<T> {
  readonly from: T;
  readonly to: T;
}

export interface RelationShift {
  readonly partner: string;
  readonly consonance: Shift<Level | null> | null;
  readonly resonance: Shift<Level | null> | null;
  readonly strength: Shift<Level | null> | null;
  /** By the strength; `null` where it was not assessed at one of the two times. */
  readonly direction: 'stronger' | 'weaker' | 'same' | null;
}

/** What differs between the relations of two times. */
export interface RelationChanges {
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** Partners of both times whose ratings differ. */
  readonly shifts: readonly RelationShift[];
  /** Fewest and most relations that carry, at both times. */
  readonly carrying: Shift<readonly [min: number, max: number]>;
}

const shift = <T>(from: T, to: T): Shift<T> | null => (from === to ? null : { from, to });

function directionOf(from: Level | null, to: Level | null): RelationShift['direction'] {
  if (from === null || to === null) return null;
  if (from === to) return 'same';
  return to > from ? 'stronger' : 'weaker';
}

function shiftOf(before: Relation, after: Relation): RelationShift[] {
  const consonance = shift(before.consonance, after.consonance);
  const resonance = shift(before.resonance, after.resonance);
  if (!consonance && !resonance) return [];
  return [
    {
      partner: after.partner,
      consonance,
      resonance,
      strength: shift(before.strength, after.strength),
      direction: directionOf(before.strength, after.strength),
    },
  ];
}

/**
 * What moved between the partners of two times, such as the ends of two cycles. Rules EC22 and EC23
 * of SPEC.md.
 *
 * @throws {InputError} for partners that are none
 */
export function compareRelations(
  before: readonly RatedPartner[],
  after: readonly RatedPartner[],
  options: AssessOptions = {},
): RelationChanges {
  const [then, now] = [assess(before, options), assess(after, options)];
  const known = new Map(then.relations.map((relation) => [relation.partner, relation]));
  const present = new Set(now.relations.map(({ partner }) => partner));
  return {
    joined: [...present].filter((id) => !known.has(id)),
    left: [...known.keys()].filter((id) => !present.has(id)),
    shifts: now.relations.flatMap((relation) => {
      const earlier = known.get(relation.partner);
      return earlier ? shiftOf(earlier, relation) : [];
    }),
    carrying: { from: then.carrying, to: now.carrying },
  };
}
