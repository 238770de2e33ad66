import { matrix, paths } from '@servitization/core';
import { emptyProfile, type Profile, SELF } from '@servitization/profile';
import { applyAll } from './applyAll.test.kit.ts';
import { choosing, explaining } from './choosing.ts';
import { owning, scheduling } from './plan.ts';

const stamp = { at: '2026-11-20T08:00:00.000Z-0000', by: 'test' };

type Levels = Readonly<Record<string, matrix.Level | null>>;

/** A document with these answers, to activities and about circumstances. */
export function profileWith(levels: Levels): Profile {
  const ratings = Object.entries(levels).map(([id, level]) => [id, { level, ...stamp }]);
  return {
    ...emptyProfile('test'),
    name: 'Tallberg Hydraulics',
    named: stamp,
    ratings: { [SELF]: Object.fromEntries(ratings) },
  };
}

const [digital, partners] = matrix.framework.dimensions.map(({ phases }) => phases[0]);
const each = (phase: matrix.Phase | undefined, level: matrix.Level) =>
  Object.fromEntries((phase?.activities ?? []).map(({ id }) => [id, level]));

/** Context levels in the order of the questions. */
export const context = (...levels: readonly (matrix.Level | null)[]): Levels =>
  Object.fromEntries(paths.contextQuestions.map(({ id }, index) => [id, levels[index] ?? null]));

/** Skilled, strong at home, short of money and nerve: innovation, and scaling is not advisable. */
export const innovative: Profile = profileWith({
  ...each(digital, 3),
  ...each(partners, 1),
  ...context(2, 1, 1, 1, 1, 3, 1, 1, 2, 4),
});

/** Unique, rich, bold and able to do two things at once: scaling. */
export const bold: Profile = profileWith({
  ...each(digital, 3),
  ...each(partners, 2),
  ...context(4, 4, 3, 3, 4, 3, 2, 3, 2, 2),
});

/** Halfway on everything: all three paths are tied. */
export const middling: Profile = profileWith({
  ...each(digital, 2),
  ...each(partners, 2),
  ...context(2, 2, 2, 2, 2, 2, 2, 2, 2, 2),
});

/** As the first, with every activity rated: no fit can move any more. */
export const everything: Profile = profileWith({
  ...Object.fromEntries(matrix.activityIds().map((id) => [id, 1 as const])),
  ...each(digital, 3),
  ...context(2, 1, 1, 1, 1, 3, 1, 1, 2, 4),
});

/** Innovation and ecosystem within a hair of one another; scaling is not advisable. */
export const close: Profile = profileWith({
  ...each(digital, 2),
  ...each(partners, 2),
  ...context(2, 2, 1, 2, 2, 2, 2, 2, 2, 2),
});

/** Scaling fits best, and there is no money for it; innovation comes next. */
export const tempted: Profile = profileWith({
  ...each(digital, 3),
  ...each(partners, 2),
  ...context(4, 1, 4, 3, 4, 4, 1, 2, 1, 4),
});

const halfway = Object.fromEntries(matrix.activityIds().map((id) => [id, 2 as const]));

/** Innovation and scaling fit about the same, and scaling can't be advised. */
export const rivalled: Profile = profileWith({
  ...halfway,
  ...context(3, 1, 4, 0, 3, 2, 1, 4, 1, 4),
});

/** Innovation and scaling fit about the same, and whether scaling can be advised is open. */
export const undecided: Profile = profileWith({
  ...halfway,
  ...context(3, 3, 3, 2, null, 3, 2, 1, 1, 4),
});

/** Scaling fits best, whether it can be advised is open, and innovation may still pass it. */
export const guarded: Profile = profileWith({
  ...halfway,
  ...context(4, 2, null, 4, 2, 2, 3, 0, 0, 4),
});

/** Scaling fits best; the other two are about level behind it. */
export const trailing: Profile = profileWith(context(4, 4, 4, 4, 1, 3, 1, 3, 2, 1));

/** Scaling fits best and is not advisable; the other two are about level behind it. */
export const barred: Profile = profileWith({
  ...Object.fromEntries(
    [3, 1, 4, 0, 3, 2, 4, 0, 3, 3, 4, 3, 2, 2, 2, 3, 1].map((level, index) => [
      matrix.activityIds()[index],
      level as matrix.Level,
    ]),
  ),
  ...context(2, 1, 3, 4, 2, 0, 0, 0, 0, 0),
});

/** One answer: it counts for the scaling path alone. */
export const single: Profile = profileWith({ 'offering-uniqueness': 0 });

/** Two circumstances known, and nothing of the firm's place. */
export const sparse: Profile = profileWith({ 'partner-reliance': 4, 'offering-uniqueness': 1 });

/** Chosen, changed, explained and planned. */
export const planned: Profile = applyAll(innovative, [
  choosing(innovative, 'scaling'),
  explaining('scaling', 'The board wants speed.'),
  (profile) => choosing(profile, 'innovation'),
  explaining('innovation', 'Our people can build it, and customers here pay for it.'),
  owning('create-value-adding-digital-services', 'Maija'),
  scheduling('create-value-adding-digital-services', '2027-Q1'),
  owning('develop-international-product-service-offerings', 'Erik'),
  scheduling('develop-international-product-service-offerings', '2027-Q3'),
]);

/** Everything established: nothing is left to plan on the path that was chosen. */
export const established: Profile = applyAll(
  profileWith({
    ...Object.fromEntries(matrix.activityIds().map((id) => [id, 3 as const])),
    ...context(3, 3, 3, 3, 3, 3, 2, 3, 2, 3),
  }),
  [(profile) => choosing(profile, 'scaling'), explaining('scaling', 'We are nearly there.')],
);

/** A path chosen by a firm whose place nobody has assessed. */
export const unplaced: Profile = applyAll(sparse, [(profile) => choosing(profile, 'ecosystem')]);

/** The path that is not advisable now, chosen all the same. */
export const daring: Profile = applyAll(innovative, [
  (profile) => choosing(profile, 'scaling'),
  explaining('scaling', 'The owners put in new money this spring.'),
]);

/** "Don't know" to every question of the ten. */
export const unknowing: Profile = profileWith(context());
