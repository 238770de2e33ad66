import fc from 'fast-check';
import { matrix, paths } from '../src/index.ts';
import { answersTo, level } from './cases.ts';

/** Answers to the matrix and about circumstances: what a recommendation is made from. */
export interface Firm {
  readonly answers: matrix.Answers;
  readonly context: paths.Context;
}

export const contextIds: readonly paths.ContextId[] = paths.contextQuestions.map(({ id }) => id);

export const recommendTo = ({ answers, context }: Firm, criteria?: paths.Criteria) =>
  paths.recommend(matrix.assess(answers), context, criteria);

/** The recommendation for one path. */
export function forPath(all: readonly paths.Recommendation[], path: string): paths.Recommendation {
  const found = all.find((one) => one.path === path);
  if (!found) throw new Error(`no recommendation for ${path}`);
  return found;
}

const given = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: level },
);

export const contexts: fc.Arbitrary<paths.Context> = fc
  .tuple(...contextIds.map(() => fc.option(given, { freq: 6, nil: undefined })))
  .map((levels) =>
    Object.fromEntries(
      contextIds.flatMap((id, index) => {
        const known = levels[index];
        return known === undefined ? [] : [[id, { level: known }] as const];
      }),
    ),
  );

/** Firms of any kind, with questions left open. */
export const firms: fc.Arbitrary<Firm> = fc.record({
  answers: answersTo(matrix.framework),
  context: contexts,
});

const everyLevel = <T extends string>(ids: readonly T[]) =>
  fc
    .tuple(...ids.map(() => level))
    .map(
      (levels) =>
        Object.fromEntries(ids.map((id, index) => [id, { level: levels[index] ?? 0 }])) as Record<
          T,
          matrix.Answer
        >,
    );

/** Firms that answered everything, each level as likely as the others. */
export const completeFirms: fc.Arbitrary<Firm> = fc.record({
  answers: everyLevel(matrix.activityIds()),
  context: everyLevel(contextIds),
});

const criterion = (measure: 'context' | 'phase', id: string) =>
  fc.record({
    measure: fc.constant(measure),
    id: fc.constant(id),
    counts: fc.constantFrom('for' as const, 'against' as const),
    weight: fc.oneof(
      fc.integer({ min: 1, max: 9 }),
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
    ),
  });

const phaseIds = matrix.framework.dimensions.flatMap(({ phases }) => phases.map(({ id }) => id));

const pathCriteria: fc.Arbitrary<paths.PathCriteria> = fc
  .record({
    phases: fc.subarray(phaseIds),
    questions: fc.subarray([...contextIds], { minLength: 1 }),
    guarded: fc.subarray([...contextIds], { maxLength: 2 }),
    atLeast: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  })
  .chain(({ phases, questions, guarded, atLeast }) =>
    fc
      .tuple(
        ...phases.map((id) => criterion('phase', id)),
        ...questions.map((id) => criterion('context', id)),
      )
      .map((criteria) => ({
        criteria,
        guards: guarded.map((question) => ({ question, atLeast })),
      })),
  );

/** Tables of a host, and the toolkit's own. */
export const tables: fc.Arbitrary<paths.Criteria> = fc.oneof(
  fc.constant(paths.criteria),
  fc.record({ innovation: pathCriteria, ecosystem: pathCriteria, scaling: pathCriteria }),
);
