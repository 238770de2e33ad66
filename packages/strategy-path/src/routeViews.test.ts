import { paths } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { contextOf } from './contexts.test.kit.ts';
import { compared } from './locales/compared.en.ts';
import { plan } from './locales/plan.en.ts';
import { innovative, profileWith, sparse } from './profiles.test.kit.ts';
import { routeTable, routeView, waitsView } from './routeViews.ts';

const context = contextOf(innovative);
const textOf = (path: paths.PathId) => routeView(context, compared, path).text;

/** Every activity of the matrix at one level. */
const all = (level: 0 | 1 | 2 | 3 | 4) =>
  contextOf(
    profileWith(
      Object.fromEntries(Object.keys(context.assessment.levels).map((id) => [id, level])),
    ),
  );

describe('the way from the firm’s place', () => {
  it('names the phases that it enters, in their order', () => {
    expect(textOf('innovation')).toBe(
      'From your place the thick line leads to mass customization, then integration, then value co-creation.',
    );
    expect(textOf('scaling')).toBe(
      'From your place the thick line leads to integration, then mass customization and value co-creation.',
    );
  });

  it('says when the place is assumed', () => {
    expect(routeView(contextOf(sparse), compared, 'ecosystem').text).toMatch(
      /^Your firm has no place on both sides yet; .* integration, then value co-creation, then/,
    );
  });

  it('ends in the last square', () => {
    expect(routeView(all(4), compared, 'scaling').text).toBe(compared.routeDone);
  });

  it('is a table too, with a row a leg', () => {
    const { groups } = routeTable(context, plan);
    for (const [index, { path }] of context.ranking.entries()) {
      const { legs } = paths.planRoute(context.assessment, path);
      const rows = groups[index]?.rows ?? [];
      expect(rows.map(([, , activities]) => Number(activities))).toEqual(
        legs.map(({ activities }) => activities.length),
      );
      expect(rows.at(-1)?.[1]).toBe(plan.lastLeg);
    }
  });
});

describe('what waits', () => {
  it('is what the firm itself has still to do on the side that comes second', () => {
    expect(waitsView(context, compared, 'innovation').items).toEqual([
      'Ecosystem knowledge synergy: 3 activities',
      'Ecosystem integration: 3 activities',
      'Ecosystem value co-creation: 3 activities',
    ]);
    expect(waitsView(context, compared, 'ecosystem').items).toEqual([
      'Digital service innovation: 2 activities',
      'Digital service mass customization: 3 activities',
    ]);
  });

  it('is nothing once the firm has done it', () => {
    expect(waitsView(all(4), compared, 'innovation')).toEqual({
      text: compared.nothingWaits,
      items: [],
    });
  });

  it('is neither side on the path that takes both: it says how much comes at once', () => {
    expect(waitsView(context, compared, 'scaling')).toEqual({
      text: context.words.choice.paths.scaling.waits,
      items: [expect.stringMatching(/^Your first leg asks for \d+ activities at once: \d on dig/)],
    });
  });
});
