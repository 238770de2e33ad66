import type { ecosystem } from '@servitization/core';
import { emptyProfile, type Profile } from '@servitization/profile';

const MS_A_DAY = 86_400_000;

const dayAt = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1) + index * MS_A_DAY).toISOString();

/** A document with a log that was written a day at a time from January 1, 2026. */
export function profileWith(...said: readonly ecosystem.Proposal[]): Profile {
  const events = said.map(({ type, data }, index) => ({
    ...{ id: `e${index}`, log: 'ecosystem', type, at: `${dayAt(index)}-0000`, by: 'w' },
    data: { ...data },
  }));
  return { ...emptyProfile('test'), events };
}

export const partner = (
  id: string,
  name: string,
  role: ecosystem.RoleId = 'supplier',
  resources: readonly string[] = [],
): ecosystem.Proposal => ({ type: 'partner', data: { partner: id, name, role, resources } });

export const rating = (
  id: string,
  mechanism: ecosystem.Rateable,
  level: ecosystem.Level | null,
): ecosystem.Proposal => ({ type: 'rating', data: { partner: id, mechanism, level } });

export const start = (trait: ecosystem.TraitId, lean: ecosystem.Lean): ecosystem.Proposal => ({
  type: 'logic',
  data: { trait, lean },
});

export const review = (
  kind: ecosystem.ReviewKind,
  seen: string,
  next?: string,
  about?: string,
): ecosystem.Proposal => ({
  type: 'review',
  data: { kind, seen, ...(next && { next }), ...(about && { partner: about }) },
});

export const closed: ecosystem.Proposal = { type: 'cycle', data: {} };

const rated = (
  id: string,
  consonance: ecosystem.Level | null,
  resonance: ecosystem.Level | null,
): readonly ecosystem.Proposal[] => [
  ...(consonance === null ? [] : [rating(id, 'consonance', consonance)]),
  ...(resonance === null ? [] : [rating(id, 'resonance', resonance)]),
];

/** One partner who is not assessed. */
export const onePartner: Profile = profileWith(partner('p1', 'Norrland Sensor AB'));

/** Three partners, of whom one is half rated and one not at all. */
export const halfRated: Profile = profileWith(
  partner('p1', 'Norrland Sensor AB', 'technology-provider', ['Sensors']),
  partner('p2', 'Kvarken Logistics', 'logistics-provider'),
  partner('p3', 'Umeå Test Bench', 'research', ['Test bench']),
  ...rated('p1', 3, 2),
  ...rated('p2', 3, null),
);

/** An invented firm with six partners, two cycles and the third running. */
export const threeCycles: Profile = {
  ...profileWith(
    partner('p1', 'Norrland Sensor AB', 'technology-provider', ['Vibration sensors', 'Firmware']),
    partner('p2', 'Kvarken Logistics', 'logistics-provider', ['Spare parts overnight']),
    partner('p3', 'Umeå Test Bench', 'research', ['Test bench']),
    partner('p4', 'Skellefte Sawmills', 'customer', ['Live data from two mills']),
    ...rated('p1', 1, 3),
    ...rated('p2', 2, 1),
    ...rated('p4', 2, 2),
    start('value-logic', 1),
    start('front-and-back-office', 0),
    start('real-time-information', 1),
    start('customer-relations', 2),
    review(
      'co-monitoring',
      'Alarms reach the mill a day late',
      'Open the sensor feed to the mill',
      'p1',
    ),
    review('co-learning', 'Spare parts are ordered too late to plan a stop'),
    closed,
    partner('p5', 'Rovaniemi Automation', 'distributor', ['Way to Finnish mills']),
    partner('p6', 'Bothnia Business Agency', 'association'),
    ...rated('p1', 2, 3),
    ...rated('p2', 3, 2),
    ...rated('p3', 3, null),
    { type: 'activity', data: { activity: 'co-problem-solving', status: 'done' } },
    { type: 'activity', data: { activity: 'co-sharing', status: 'in-progress' } },
    review(
      'co-monitoring',
      'Two mills now read the same alarms',
      'Agree who answers them at night',
      'p4',
    ),
    closed,
    ...rated('p5', 4, 1),
    ...rated('p4', 3, 3),
    review(
      'co-learning',
      'The dealer sells machines and has no hour for services',
      'Train two of the dealer’s people',
      'p5',
    ),
  ),
  name: 'Tallberg Hydraulics',
};

const LONG = 'Metsäteollisuuden kunnossapitopalvelujen yhteistoimintaverkosto';

/** So many partners with long Finnish names, rated all over the scale. */
export const manyPartners = (count: number): Profile =>
  profileWith(
    ...Array.from({ length: count }, (_, index) =>
      partner(`p${index}`, `${LONG} ${index + 1} Oy`, 'technology-provider'),
    ),
    ...Array.from({ length: count }, (_, index) => [
      rating(`p${index}`, 'consonance', (index % 5) as ecosystem.Level),
      ...(index % 7 === 0
        ? []
        : [rating(`p${index}`, 'resonance', ((index * 3) % 5) as ecosystem.Level)]),
    ]).flat(),
  );
