import fc from 'fast-check';
import { InputError, matching } from '../src/index.ts';

/** What is chosen, and the framework and limits that go with it. */
export interface MatchCase {
  readonly selection: matching.Selection;
  readonly limits: matching.MatchLimits & { readonly framework: matching.Framework };
}

export interface MatchSize {
  readonly challenges: number;
  readonly activities: number;
}

const source = { paper: 'reim-2022', section: 'Introduction' } as const;
export const evidences = ['reported', 'suggested', 'inferred'] as const;
const efforts = ['S', 'M', 'L'] as const;

/** An activity as `[effort, links]`: `['S', { c0: 'reported' }]`. */
export type Row = readonly [matching.Effort, Readonly<Record<string, matching.Evidence>>];

/** A framework from its activities a0, a1 and so on, and challenges c0 to the last. */
export function matchingOf(challenges: number, rows: readonly Row[]): matching.Framework {
  const ids = Array.from({ length: challenges }, (_, index) => ({ id: `c${index}`, source }));
  return {
    id: 'host',
    version: '1',
    components: [{ id: 'k', source, themes: [{ id: 't', source, challenges: ids }] }],
    activities: rows.map(([effort, links], index) => ({
      id: `a${index}`,
      component: 'k',
      effort,
      source,
      links: Object.entries(links).map(([challenge, evidence]) => ({
        challenge,
        evidence,
        source,
      })),
    })),
  };
}

const severity: fc.Arbitrary<matching.Severity> = fc.constantFrom(1, 2, 3);

function framework({ challenges, activities }: MatchSize): fc.Arbitrary<matching.Framework> {
  const links = fc.dictionary(
    fc.nat({ max: challenges - 1 }).map((index) => `c${index}`),
    fc.constantFrom(...evidences),
    { maxKeys: 4 },
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...efforts), links), { minLength: 1, maxLength: activities })
    .map((rows) => matchingOf(challenges, rows));
}

/** Small frameworks with any selection and limits. */
export function matchCases(
  size: MatchSize = { challenges: 6, activities: 8 },
): fc.Arbitrary<MatchCase> {
  const ids = Array.from({ length: size.challenges }, (_, index) => `c${index}`);
  return framework(size).chain((host) => {
    const named = fc.subarray(host.activities.map(({ id }) => id));
    const limits = fc.record(
      {
        max: fc.integer({ min: 1, max: size.activities }),
        effort: fc.constantFrom(...efforts),
        reportedOnly: fc.boolean(),
        named: fc.tuple(named, named),
      },
      { requiredKeys: [] },
    );
    const selection = fc
      .subarray(ids)
      .chain((chosen) =>
        fc
          .tuple(...chosen.map(() => severity))
          .map((levels) => Object.fromEntries(chosen.map((id, at) => [id, levels[at] ?? 1]))),
      );
    return fc
      .record({ selection, limits })
      .map(({ selection: chosen, limits: { named: both, ...rest } }) => ({
        selection: chosen,
        limits: { ...rest, ...markedBy(both), framework: host },
      }));
  });
}

/** Pins and dismissals: whoever is in both lists is pinned. */
const markedBy = (lists: readonly [readonly string[], readonly string[]] | undefined) =>
  lists && { pinned: lists[0], dismissed: lists[1].filter((id) => !lists[0].includes(id)) };

/** Path and code of the error that `match` throws, past the types. */
export function matchRefusal(selection: unknown, limits?: unknown): string {
  try {
    Reflect.apply(matching.match, undefined, [selection, limits]);
  } catch (error) {
    if (error instanceof InputError) return `${error.path}: ${error.code}`;
    throw error;
  }
  return 'taken';
}
