import { matrix, paths } from '@servitization/core';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { contextOf } from './contexts.test.kit.ts';
import { compared } from './locales/compared.en.ts';
import { later as de } from './locales/later.de.ts';
import { later as fi } from './locales/later.fi.ts';
import { later as sv } from './locales/later.sv.ts';
import { plan } from './locales/plan.en.ts';
import { pathPoints } from './pathLine.ts';
import { pathViews } from './pathViews.ts';
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

  it('is said to be the whole path where nothing is known of the place, as it is drawn', () => {
    const nowhere = contextOf(sparse);
    const { points, text } = routeView(nowhere, compared, 'ecosystem');
    expect(points).toEqual(pathPoints('ecosystem'));
    expect(text).toMatch(
      /^Your firm has no place yet, so the thick line is the whole path: to integration, then/,
    );
    const [view] = pathViews(nowhere, compared);
    expect(view?.picture).toMatch(/: the whole way through the matrix$/);
  });

  it('starts in the first phase of the one side that has no place', () => {
    const [digital] = matrix.framework.dimensions[0]?.phases ?? [];
    const half = contextOf(
      profileWith(Object.fromEntries(digital?.activities.map(({ id }) => [id, 3]) ?? [])),
    );
    const { points, text } = routeView(half, compared, 'innovation');
    expect(points[0]).toEqual({ x: 1.5, y: 0.5 });
    expect(text).toMatch(/^Your firm has a place on one side only; on the other the thick line/);
    expect(text).toMatch(/starts in the first phase\. It leads to mass customization, then/);
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

  it.each([
    ['en', compared],
    ['sv', sv.compared],
    ['fi', fi.compared],
    ['de', de.compared],
  ])(
    'asks at once for what is due on both sides, and names no side with nothing: %s',
    (locale, said) => {
      const asked = (services: number, partners: number) =>
        said.atOnce({ services, partners }, formatFor(locale));
      for (const text of [asked(3, 0), asked(0, 3), asked(1, 0)]) expect(text).not.toMatch(/0/);
      expect(asked(3, 0)).not.toBe(asked(0, 3));
      expect(asked(3, 0).match(/\d+/g)).toEqual(['3']);
      expect(asked(1, 0)).not.toBe(asked(3, 0).replace('3', '1'));
      expect(asked(3, 4).match(/\d+/g)).toEqual(['7', '3', '4']);
    },
  );

  it('is neither side on the path that takes both: it says how much comes at once', () => {
    expect(waitsView(context, compared, 'scaling')).toEqual({
      text: context.words.choice.paths.scaling.waits,
      items: [expect.stringMatching(/^Your first leg asks for \d+ activities at once[:,] /)],
    });
  });
});
