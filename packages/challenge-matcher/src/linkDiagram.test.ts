import { matching } from '@servitization/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challengeGroups } from './answerViews.ts';
import { contextOf } from './contexts.test.kit.ts';
import { curve, linkDiagram, spread } from './linkDiagram.ts';
import { choosing } from './profiles.test.kit.ts';

const ids = matching.framework.components.flatMap(({ themes }) =>
  themes.flatMap(({ challenges }) => challenges.map(({ id }) => id)),
);
const severity = fc.constantFrom(1 as const, 2 as const, 3 as const);
const selections = fc.dictionary(fc.constantFrom(...ids), severity, { maxKeys: 21, size: 'max' });
const diagramOf = (selection: matching.Selection, limits?: matching.MatchLimits) =>
  linkDiagram(selection, matching.match(selection, limits));

const inOwnRows = (rows: readonly number[], total: number): boolean =>
  [...rows]
    .sort((a, b) => a - b)
    .every(
      (row, index, all) =>
        row >= 0.5 - 1e-9 &&
        row <= total - 0.5 + 1e-9 &&
        (index === 0 || row - (all[index - 1] ?? 0) >= 1 - 1e-9),
    );

describe('the picture of links', () => {
  it('gives every challenge and every activity a row of its own, within the picture', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { rows, challenges, activities } = diagramOf(selection);
        expect(challenges.map(({ id }) => id).sort()).toEqual(Object.keys(selection).sort());
        expect(
          inOwnRows(
            challenges.map(({ row }) => row),
            rows,
          ),
        ).toBe(true);
        expect(
          inOwnRows(
            activities.map(({ row }) => row),
            rows,
          ),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('draws each link of the ranking once, between the rows of its ends', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const match = matching.match(selection, { max: 3 });
        const { lines, challenges, activities } = linkDiagram(selection, match);
        expect(lines.length).toBe(match.ranked.flatMap(({ covers }) => covers).length);
        for (const line of lines) {
          expect(challenges.find(({ id }) => id === line.challenge)?.row).toBe(line.from);
          expect(activities.find(({ id }) => id === line.activity)?.row).toBe(line.to);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says the same as the list', () => {
    const max = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(selections, max, (challenges, most) => {
        const context = contextOf(choosing({ challenges, limits: { max: most } }));
        const { lines, challenges: labels } = linkDiagram(context.selection, context.match);
        const groups = challengeGroups(context);
        const listed = groups.flatMap(({ id, severity, activities }) =>
          activities.map((one) =>
            [id, one.id, one.evidence, severity, one.planned && !one.also].join(' '),
          ),
        );
        const drawn = lines.map((line) =>
          [line.challenge, line.activity, line.evidence, line.severity, line.planned].join(' '),
        );
        expect(drawn.sort()).toEqual(listed.sort());
        const bare = labels.filter(({ linked }) => !linked).map(({ id }) => id);
        const without = groups.filter(({ nothing }) => nothing !== null).map(({ id }) => id);
        expect(bare.sort()).toEqual(without.sort());
      }),
      { numRuns: 200 },
    );
  });

  it('draws lines of the plan last, one for each challenge that it covers', () => {
    const { lines } = diagramOf({ 'low-margins': 3, 'customer-acquisition': 2 }, { max: 1 });
    expect(lines.filter(({ planned }) => planned).map(({ challenge }) => challenge)).toEqual([
      'customer-acquisition',
    ]);
    expect(lines.at(-1)?.planned).toBe(true);
  });

  it('puts challenges without a line below all others', () => {
    const { challenges, rows } = diagramOf({ 'high-transport-costs': 3, 'rural-location': 1 });
    expect(challenges.map(({ id, linked }) => [id, linked])).toEqual([
      ['rural-location', true],
      ['high-transport-costs', false],
    ]);
    expect(challenges.at(-1)?.row).toBe(rows - 0.5);
  });

  it('is empty when nothing is chosen', () => {
    expect(diagramOf({})).toEqual({ rows: 0, challenges: [], activities: [], lines: [] });
  });
});

describe('rows', () => {
  it('stay where they wish to be if there is room', () => {
    expect(spread([0.5, 3, 5.5], 6)).toEqual([0.5, 3, 5.5]);
  });

  it('make way for one another, down and then up', () => {
    expect(spread([2, 2, 2], 5)).toEqual([2, 3, 4]);
    expect(spread([4.5, 4.5], 5)).toEqual([3.5, 4.5]);
  });
});

it('a curve leaves and arrives level', () => {
  expect(curve({ from: 0.5, to: 3.5 })).toBe('M0 0.5C50 0.5 50 3.5 100 3.5');
});
