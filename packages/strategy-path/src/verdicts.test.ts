import { matrix, paths } from '@servitization/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from './contexts.test.kit.ts';
import { compared } from './locales/compared.en.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { fi } from './locales/fi.ts';
import { sv } from './locales/sv.ts';
import { pathViews } from './pathViews.ts';
import {
  everything,
  innovative,
  middling,
  profileWith,
  sparse,
  tempted,
} from './profiles.test.kit.ts';
import { headlineOf, sentenceOf } from './views.ts';

const asked = [...paths.contextQuestions.map(({ id }) => id), ...matrix.activityIds()];
const level = fc.constantFrom<matrix.Level | null>(0, 1, 2, 3, 4, null);
const contexts = fc
  .array(level, { minLength: asked.length, maxLength: asked.length })
  .map((levels) =>
    contextOf(profileWith(Object.fromEntries(asked.map((id, at) => [id, levels[at] ?? null])))),
  );

describe('the title', () => {
  it('names paths in the order in which they stand below it', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const [said = ''] = headlineOf(context).split(/;(?=[^;]*not advisable now$)/);
        const columns = pathViews(context, compared).map(({ name }) => name.toLowerCase());
        const places = columns
          .map((name) => said.toLowerCase().indexOf(name))
          .filter((at) => at >= 0);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const best = /^The (\w+ path) (?:fits|leads)/.exec(said)?.[1];
        if (best) expect(best.toLowerCase()).toBe(columns[0]);
      }),
      { numRuns: 400 },
    );
  });

  it('calls a path best only where no open question can put another before it', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const isSettled = /fits your firm best(;|$)/.test(headlineOf(context));
        if (!isSettled) return;
        const [first, ...others] = context.ranking;
        for (const { advisable, interval } of others) {
          if (advisable !== false) {
            expect(interval[1]).toBeLessThanOrEqual((first?.interval[0] ?? 0) + 1e-9);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says who may still pass the one that leads', () => {
    expect(headlineOf(contextOf(profileWith({ 'partner-reliance': 4 })))).toBe(
      'The ecosystem path leads so far; the innovation path and the scaling path may still pass it',
    );
  });

  it('tells of a path that fits best and can’t be advised, and of the one that comes next', () => {
    const context = contextOf(tempted);
    expect(headlineOf(context)).toBe(
      'The scaling path fits best, but is not advisable now; next comes the innovation path',
    );
    expect(pathViews(context, compared).map(({ rank }) => rank)).toEqual([
      'Best fit, 1 of 3',
      'Fit, 2 of 3',
      'Fit, 3 of 3',
    ]);
  });

  it('says so where nothing tells the paths apart, and what to answer next', () => {
    const context = contextOf(middling);
    expect(headlineOf(context)).toBe('Nothing speaks for one path over another');
    expect(sentenceOf(context)).toContain(
      '“What would make another path fit better” shows which answer would tip it.',
    );
    const open = contextOf(
      profileWith({ ambidexterity: 2, 'risk-appetite': 2, 'investment-capacity': 2 }),
    );
    expect(headlineOf(open)).toBe('Nothing speaks for one path over another yet');
    expect(sentenceOf(open)).toContain('What tells most next: “Digital skills of your own”.');
  });

  it('asks for what tells most until one path is settled, and for nothing after that', () => {
    expect(sentenceOf(contextOf(sparse))).toContain('What tells most next: “Room for two');
    const { contextQuestions } = paths;
    const ten = Object.fromEntries(contextQuestions.map(({ id }) => [id, 2 as const]));
    expect(sentenceOf(contextOf(profileWith(ten)))).toContain(
      'What tells most next: the self-assessment’s questions on digital awareness.',
    );
    expect(sentenceOf(contextOf(everything))).not.toContain('What tells most');
    expect(headlineOf(contextOf(innovative))).toMatch(/^The innovation path fits your firm best/);
  });

  it('is a sentence of its own in every language', () => {
    const given = [everything, tempted, middling, sparse].map(contextOf);
    for (const messages of [en, sv, fi, de]) {
      const said = given.map((context) => headlineOf({ ...context, messages }));
      expect(new Set(said).size).toBe(given.length);
      for (const text of said) expect(text).toMatch(/^\P{Ll}/u);
    }
  });
});
