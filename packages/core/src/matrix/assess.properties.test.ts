import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, cases, level } from '../../testing/cases.ts';
import { matrix } from '../index.ts';

const numRuns = 300;

const dimensionsOf = ({ answers, options }: Case): readonly matrix.DimensionResult[] =>
  Object.values(matrix.assess(answers, options).dimensions);

/** The case with every level changed, by drawn levels that are used in turn. */
function withLevels(
  given: Case,
  levels: readonly matrix.Level[],
  change: (now: matrix.Level | null, drawn: matrix.Level) => matrix.Level | null,
): Case {
  const now = Object.entries(matrix.assess(given.answers, given.options).levels);
  const next = now.map(([id, known], index) => [
    id,
    { level: change(known, levels[index % levels.length] ?? 0) },
  ]);
  return { ...given, answers: Object.fromEntries(next) };
}

const levels = fc.array(level, { minLength: 1, maxLength: 12 });

/** The rules MX5-MX8 word for word, for one dimension. */
function byTheBook(phases: readonly (readonly matrix.Level[])[], consolidation: number) {
  if (phases[0]?.length === 0) return { phase: null, coordinate: null };
  const shares = phases.map((known) =>
    known.length === 0 ? null : known.reduce((a: number, b) => a + b, 0) / (4 * known.length),
  );
  const done = shares.findIndex((p) => p === null || p + 1e-9 < consolidation);
  if (done === -1) return { phase: phases.length, coordinate: phases.length };
  return { phase: done + 1, coordinate: done + (shares[done] ?? 0) / consolidation };
}

test('[MX7] phase and coordinate are what the rules say word for word', () => {
  const visible = cases().filter(({ options }) => options.consolidation > 1e-6);
  fc.assert(
    fc.property(visible, ({ answers, options: { framework, consolidation } }) => {
      const result = matrix.assess(answers, { framework, consolidation });
      for (const { id, phases } of framework.dimensions) {
        const known = phases.map(({ activities }) =>
          activities.flatMap((activity) => answers[activity.id]?.level ?? []),
        );
        expect(result.dimensions[id]).toMatchObject(byTheBook(known, consolidation));
      }
    }),
    { numRuns },
  );
});

test('[MX9] raising known levels never lowers a coordinate or a phase', () => {
  fc.assert(
    fc.property(cases(), levels, (given, drawn) => {
      const raised = withLevels(given, drawn, (now, by) => (now === null || now >= by ? now : by));
      const after = dimensionsOf(raised);
      for (const [index, before] of dimensionsOf(given).entries()) {
        expect(after[index]?.coordinate ?? 0).toBeGreaterThanOrEqual(before.coordinate ?? 0);
        expect(after[index]?.phase ?? 0).toBeGreaterThanOrEqual(before.phase ?? 0);
      }
    }),
    { numRuns },
  );
});

test('[MX11] the interval lies on the axis and holds the coordinate', () => {
  fc.assert(
    fc.property(cases(), (given) => {
      for (const { interval, coordinate, phases } of dimensionsOf(given)) {
        const [least, greatest] = interval;
        expect(least).toBeGreaterThanOrEqual(0);
        expect(least).toBeLessThanOrEqual(coordinate ?? least);
        expect(greatest).toBeGreaterThanOrEqual(coordinate ?? least);
        expect(greatest).toBeLessThanOrEqual(phases.length);
      }
    }),
    { numRuns },
  );
});

test('[MX12] the interval holds the coordinate of any completion, and both ends are reached', () => {
  fc.assert(
    fc.property(cases(), levels, (given, drawn) => {
      const open = dimensionsOf(given);
      const ends = ([0, 4] as const).map((end) =>
        dimensionsOf(withLevels(given, [end], (now, drawnLevel) => now ?? drawnLevel)),
      );
      const completed = dimensionsOf(withLevels(given, drawn, (now, by) => now ?? by));
      for (const [index, { interval }] of open.entries()) {
        expect(ends.map((end) => end[index]?.coordinate)).toEqual(interval);
        expect(completed[index]?.coordinate).toBeGreaterThanOrEqual(interval[0]);
        expect(completed[index]?.coordinate).toBeLessThanOrEqual(interval[1]);
      }
    }),
    { numRuns },
  );
});

test('[MX12] answering open questions leaves an interval inside the old one', () => {
  fc.assert(
    fc.property(cases(), levels, fc.nat(12), (given, drawn, skip) => {
      let seen = 0;
      const answered = withLevels(given, drawn, (now, by) => {
        seen += 1;
        return now ?? (seen % 13 === skip ? null : by);
      });
      const after = dimensionsOf(answered);
      for (const [index, { interval }] of dimensionsOf(given).entries()) {
        expect(after[index]?.interval[0]).toBeGreaterThanOrEqual(interval[0]);
        expect(after[index]?.interval[1]).toBeLessThanOrEqual(interval[1]);
      }
    }),
    { numRuns },
  );
});

test('[MX13] consolidated and provisional compare the two ends of the interval', () => {
  const phaseAt = (result: matrix.DimensionResult, index: number) =>
    result.phases[index]?.consolidated;
  fc.assert(
    fc.property(cases(), (given) => {
      const [low, high] = ([0, 4] as const).map((end) =>
        dimensionsOf(withLevels(given, [end], (now, drawn) => now ?? drawn)),
      );
      for (const [d, result] of dimensionsOf(given).entries()) {
        const [least, greatest] = [low?.[d], high?.[d]];
        if (!least || !greatest) throw new Error('no ends');
        expect(result.provisional).toBe(least.phase !== greatest.phase);
        for (const [index, { consolidated }] of result.phases.entries()) {
          const ends = [phaseAt(least, index), phaseAt(greatest, index)];
          expect(consolidated).toBe(ends[0] === ends[1] ? ends[0] : 'open');
        }
      }
    }),
    { numRuns },
  );
});

test('[MX14] nothing is missing exactly when the phase is consolidated for sure', () => {
  fc.assert(
    fc.property(cases(), (given) => {
      for (const { phases } of dimensionsOf(given)) {
        for (const { missing, missingSoFar, consolidated } of phases) {
          expect(missing === 0).toBe(consolidated === true);
          expect(missingSoFar).toBeLessThanOrEqual(Math.max(1, missing));
        }
      }
    }),
    { numRuns },
  );
});
