import type { scaling } from '@servitization/core';
import { emptyProfile, type Profile } from '@servitization/profile';

const MS_A_DAY = 86_400_000;

const dayAt = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1) + index * MS_A_DAY).toISOString();

/** A document with a log that was written a day at a time from January 1, 2026. */
export function profileWith(...said: readonly scaling.Proposal[]): Profile {
  const events = said.map(({ type, data }, index) => ({
    ...{ id: `e${index}`, log: 'scaling', type, at: `${dayAt(index)}-0000`, by: 'w' },
    data: { ...data },
  }));
  return { ...emptyProfile('test'), events };
}

const PHASE: scaling.PhaseId = 'systematic-solution-piloting';

export const readiness: scaling.Proposal = {
  type: 'gate',
  data: { phase: PHASE, reason: 'A buyer waits' },
};

export const aim = (trait: scaling.TraitId, lean: scaling.Lean | null): scaling.Proposal => ({
  type: 'trait',
  data: { trait, lean },
});

/** A pilot with a customer, and its end without a contract. */
export const unconverted = (customer: string): readonly scaling.Proposal[] => [
  {
    type: 'pilot',
    data: { pilot: customer, customer, need: 'Fewer stops', parameters: ['Stops a week'] },
  },
  { type: 'pilot-ended', data: { pilot: customer, outcome: 'no-contract' } },
];

/** So many entries, of which each is another. */
export const longLog = (count: number): Profile =>
  profileWith(
    ...Array.from(
      { length: count },
      (_, index): scaling.Proposal => ({
        type: 'outcome',
        data: { outcome: 'new-customer-segments', value: index },
      }),
    ).map(
      (one, index) =>
        ({ ...one, data: { ...one.data, note: `Entry ${index + 1}` } }) as scaling.Proposal,
    ),
  );

/** So many pilots, each begun a day after the one before, and none ended. */
export const manyPilots = (count: number): Profile =>
  profileWith(
    ...Array.from({ length: count }, (_, index): scaling.Proposal => {
      const customer = `Customer ${index + 1}`;
      return { type: 'pilot', data: { pilot: customer, customer, need: 'Fewer stops' } };
    }),
  );
