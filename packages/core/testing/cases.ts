import fc from 'fast-check';
import { matrix } from '../src/index.ts';

/** Answers, and the framework and threshold that go with them. */
export interface Case {
  readonly answers: matrix.Answers;
  readonly options: Required<matrix.AssessOptions>;
}

/** Size of the frameworks that `cases` draws: the most of each. */
export interface Size {
  readonly dimensions: number;
  readonly phases: number;
  readonly activities: number;
}

const source = { paper: 'kolagar-2022', section: '4' } as const;

/** A framework from its shape: `[[2, 1], [3]]` has a phase of two activities, then one of one. */
export function frameworkOf(shape: readonly (readonly number[])[]): matrix.Framework {
  const dimensions = shape.map((phases, d) => ({
    id: `d${d}`,
    source,
    phases: phases.map((count, p) => ({
      id: `d${d}p${p}`,
      source,
      activities: Array.from({ length: count }, (_, a) => ({ id: `d${d}p${p}a${a}`, source })),
    })),
  }));
  return { id: 'host', version: '1', dimensions };
}

/** Answers from levels: `rate({ a: 3, b: null })`. */
export function rate(levels: Readonly<Record<string, matrix.Level | null>>): matrix.Answers {
  return Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }]));
}

export const level: fc.Arbitrary<matrix.Level> = fc.constantFrom(0, 1, 2, 3, 4);

/** Missing, don't know, or a level; mostly a level, so that phases get consolidated. */
const answer: fc.Arbitrary<matrix.Answer | undefined> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant({ level: null }) },
  { weight: 6, arbitrary: level.map((known) => ({ level: known })) },
);

/** Thresholds that fall on whole points, among them the usual one, and any other. */
export const consolidation: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0.6, 0.6, 0.25, 1 / 3, 0.5, 0.625, 0.75, 1),
  fc.double({ min: 0, minExcluded: true, max: 1, noNaN: true }),
);

const frameworks = ({ dimensions, phases, activities }: Size): fc.Arbitrary<matrix.Framework> =>
  fc
    .array(fc.array(fc.integer({ min: 1, max: activities }), { minLength: 1, maxLength: phases }), {
      minLength: 1,
      maxLength: dimensions,
    })
    .map(frameworkOf);

export function answersTo(framework: matrix.Framework): fc.Arbitrary<matrix.Answers> {
  const ids = matrix.activityIds(framework);
  return fc.tuple(...ids.map(() => answer)).map((given) =>
    Object.fromEntries(
      ids.flatMap((id, index) => {
        const known = given[index];
        return known ? [[id, known] as const] : [];
      }),
    ),
  );
}

/** Small frameworks of a host with any answers to them. */
export function cases(
  size: Size = { dimensions: 3, phases: 4, activities: 3 },
): fc.Arbitrary<Case> {
  return frameworks(size).chain((framework) =>
    fc.record({
      answers: answersTo(framework),
      options: fc.record({ framework: fc.constant(framework), consolidation }),
    }),
  );
}
