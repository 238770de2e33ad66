import { type AssessOptions, assess } from './assess.ts';
import type { RatedPartner } from './readPartners.ts';
import type { ReviewKind } from './types.ts';

/** Weeks between two reviews of each kind. */
export type Cadence = Readonly<Record<ReviewKind, number>>;

/**
 * The paper asks for short cycles and regular follow-ups (section 5) and names no interval: these
 * numbers are this toolkit's own.
 */
export const cadences: {
  readonly steady: Cadence;
  readonly tense: Cadence;
} = {
  steady: { 'co-monitoring': 8, 'co-learning': 16 },
  tense: { 'co-monitoring': 4, 'co-learning': 12 },
};

export interface CadenceAdvice {
  readonly weeks: Cadence;
  /** Relations that hold back, or may: why the reviews come closer together. */
  readonly because: readonly string[];
}

/**
 * How often to look at the relations together: more often while one of them holds back or may. Rule
 * EC24 of SPEC.md.
 *
 * @throws {InputError} for partners that are none
 */
export function reviewCadence(
  partners: readonly RatedPartner[],
  options: AssessOptions = {},
): CadenceAdvice {
  const { holdingBack, undecided } = assess(partners, options);
  const because = [...holdingBack, ...undecided];
  return { weeks: because.length > 0 ? cadences.tense : cadences.steady, because };
}
