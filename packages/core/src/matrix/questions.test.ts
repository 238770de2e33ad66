import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, cases, frameworkOf, rate } from '../../testing/cases.ts';
import { matrix } from '../index.ts';

const { nextQuestions, scale } = matrix;

/** Uncertainty of the whole assessment; rounded, as MX16 says. */
function uncertainty({ answers, options }: Case): number {
  const { dimensions } = matrix.assess(answers, options);
  const widths = options.framework.dimensions.map(({ id }) => {
    const [least, greatest] = dimensions[id]?.interval ?? [0, 0];
    return greatest - least;
  });
  return Math.round(widths.reduce((sum, width) => sum + width, 0) / 1e-9);
}

function worstAfter(id: string, given: Case): number {
  return Math.max(
    ...scale.map(({ level }) =>
      uncertainty({ ...given, answers: { ...given.answers, [id]: { level } } }),
    ),
  );
}

/** Tries every answer to every open question. */
function byBruteForce(given: Case): string[] {
  const phases = given.options.framework.dimensions.flatMap((dimension) => [
    ...dimension.phases.entries(),
  ]);
  return phases
    .flatMap(([index, { activities }]) => activities.map(({ id }) => ({ id, index })))
    .filter(({ id }) => (given.answers[id]?.level ?? null) === null)
    .map((question) => ({ ...question, worst: worstAfter(question.id, given) }))
    .sort((a, b) => a.worst - b.worst || a.index - b.index)
    .map(({ id }) => id);
}

test('[MX15] the order is the one that trying every answer gives', () => {
  fc.assert(
    fc.property(cases(), (given) => {
      expect(nextQuestions(given.answers, given.options)).toEqual(byBruteForce(given));
    }),
    { numRuns: 200 },
  );
});

test('[MX15] so it is in the framework of the paper', () => {
  const { framework } = matrix;
  const some = rate({
    'assess-digital-readiness': 4,
    'invest-in-digital-technologies': 3,
    'gather-global-market-knowledge': 1,
  });
  for (const answers of [{}, some]) {
    const options = { framework, consolidation: 0.6 };
    expect(nextQuestions(answers)).toEqual(byBruteForce({ answers, options }));
  }
});

test('[MX15] the question that settles the phase goes before one that cannot', () => {
  const framework = frameworkOf([[2, 1]]);
  const answers = rate({ d0p0a0: 4 });
  expect(nextQuestions(answers, { framework })).toEqual(['d0p0a1', 'd0p1a0']);
  const stuck = rate({ d0p0a0: 0, d0p1a0: null });
  expect(nextQuestions(stuck, { framework })).toEqual(['d0p0a1', 'd0p1a0']);
});

test("[MX15] don't knows are asked again, known levels are not", () => {
  const framework = frameworkOf([[2]]);
  const answers = rate({ d0p0a0: 0, d0p0a1: null });
  expect(nextQuestions(answers, { framework })).toEqual(['d0p0a1']);
  expect(nextQuestions(rate({ d0p0a0: 0, d0p0a1: 4 }), { framework })).toEqual([]);
});

test('[MX16] ties go to the earlier phase, then to the order of the framework', () => {
  const framework = frameworkOf([
    [1, 1],
    [1, 1],
  ]);
  expect(nextQuestions({}, { framework })).toEqual(['d0p0a0', 'd1p0a0', 'd0p1a0', 'd1p1a0']);
  expect(nextQuestions({})[0]).toBe('assess-digital-readiness');
});

test('[MX16] an empty assessment asks every activity once', () => {
  expect(nextQuestions({}).sort()).toEqual([...matrix.activityIds()].sort());
});
