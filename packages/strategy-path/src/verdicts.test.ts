import { matrix, paths } from '@servitization/core';
import { formatFor } from '@servitization/ui';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from './contexts.test.kit.ts';
import { given as inLanguages } from './languages.test.kit.ts';
import { compared } from './locales/compared.en.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { fi } from './locales/fi.ts';
import { later as laterDe } from './locales/later.de.ts';
import { later as laterFi } from './locales/later.fi.ts';
import { later as laterSv } from './locales/later.sv.ts';
import { sv } from './locales/sv.ts';
import { pathViews } from './pathViews.ts';
import {
  barred,
  everything,
  guarded,
  innovative,
  middling,
  profileWith,
  rivalled,
  single,
  sparse,
  tempted,
  trailing,
  unknowing,
} from './profiles.test.kit.ts';
import { fitNumber, headlineOf, pathName, sentenceOf, type ViewContext } from './views.ts';

const asked = [...paths.contextQuestions.map(({ id }) => id), ...matrix.activityIds()];
const level = fc.constantFrom<matrix.Level | null>(0, 1, 2, 3, 4, null);
const contexts = fc
  .array(level, { minLength: asked.length, maxLength: asked.length })
  .map((levels) =>
    contextOf(profileWith(Object.fromEntries(asked.map((id, at) => [id, levels[at] ?? null])))),
  );

/** One to three answers. */
const few = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...asked), level), {
    minLength: 1,
    maxLength: 3,
    selector: ([id]) => id,
  })
  .map((answers) => contextOf(profileWith(Object.fromEntries(answers))));

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

  const shown = ({ fit }: paths.Recommendation) => (fit === null ? null : fitNumber(everyone, fit));
  const everyone = contextOf(profileWith({}));

  it('never tells paths of one shown fit apart: title, headings and sentences agree', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { ranking } = context;
        const title = headlineOf(context).toLowerCase();
        const views = pathViews(context, compared);
        for (const [at, one] of ranking.entries()) {
          for (const [below, other] of ranking.entries()) {
            if (below <= at || one.fit === null || shown(one) !== shown(other)) continue;
            const [view, under] = [views[at], views[below]];
            expect(under?.rank).toBe(view?.rank);
            expect(under?.rank).toMatch(/, tied$/);
            expect(/^About level/.test(under?.why ?? '')).toBe(
              /^About level/.test(view?.why ?? ''),
            );
            if (!under || !/^About level/.test(under.why) || /^nothing speaks/.test(title))
              continue;
            if (!/no path can be|^the \w+ path is not advisable now$/.test(title)) {
              expect(title).toMatch(/fit about equally well|next, about equal, come/);
            }
            for (const { name = '?' } of [view ?? under, under])
              expect(title).toContain(name.toLowerCase());
          }
        }
      }),
      { numRuns: 400, examples: [[contextOf(rivalled)], [contextOf(guarded)]] },
    );
  });

  it('says of a path that fits as well as the first why it is not the one: it can’t be advised', () => {
    const context = contextOf(rivalled);
    expect(headlineOf(context)).toBe(
      'The innovation path and the scaling path fit about equally well, but the scaling path is not advisable now',
    );
    expect(pathViews(context, compared).map(({ rank }) => rank)).toEqual([
      'Best fit, 1 of 3, tied',
      'Best fit, 1 of 3, tied',
      'Fit, 3 of 3',
    ]);
  });

  it('says “so far” wherever answers to come may put another path before the one that fits best', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const said = headlineOf(context);
        const [first, ...others] = context.ranking;
        const names = pathViews(context, compared)[0]?.name.toLowerCase() ?? '';
        if (!first || !new RegExp(`^the ${names} fits`).test(said.toLowerCase())) return;
        const mayPass = others.some(
          ({ advisable, interval }) =>
            advisable !== false && interval[1] > first.interval[0] + 1e-9,
        );
        if (mayPass || first.provisional) {
          expect(said).toMatch(/so far/);
          expect(pathViews(context, compared)[0]?.why).toMatch(/^Fits best so far/);
        }
      }),
      { numRuns: 400, examples: [[contextOf(guarded)]] },
    );
    expect(headlineOf(contextOf(guarded))).toBe(
      'The scaling path fits best so far, but whether it is advisable is open; next comes the innovation path',
    );
  });

  it('says who may still pass the one that leads', () => {
    expect(headlineOf(contextOf(profileWith({ 'partner-reliance': 4, ambidexterity: 2 })))).toBe(
      'The ecosystem path leads so far; the scaling path and the innovation path may still pass it',
    );
  });

  it('compares nothing until two paths have an answer', () => {
    const low = contextOf(single);
    expect(headlineOf(low)).toBe('No path can be advised yet');
    expect(pathViews(low, compared).map(({ rank, isFirst }) => [rank, isFirst])).toEqual(
      Array(3).fill(['Not ranked yet', false]),
    );
    expect(pathViews(low, compared)[0]?.why).toMatch(/^So far the only path with an answer: \w/);
    expect(headlineOf(contextOf(profileWith({ 'support-organization-access': 0 })))).toBe(
      'No path can be advised yet',
    );
  });

  it('claims nothing of a path without a fit', () => {
    fc.assert(
      fc.property(few, (context) => {
        const ranked = context.ranking.filter(({ fit }) => fit !== null);
        const views = pathViews(context, compared);
        const [title = ''] = headlineOf(context).split(/;[^;]*may still pass it/);
        for (const { id, name, rank, why } of views) {
          if (ranked.some(({ path }) => path === id)) continue;
          expect(rank).toBe('Not ranked yet');
          expect(why).toBe('');
          expect(title.toLowerCase().replace(/the [^;]* not advisable now$/, '')).not.toContain(
            name.toLowerCase(),
          );
          for (const view of views) {
            expect(view.why.toLowerCase()).not.toContain(name.toLowerCase());
            expect(view.why).not.toMatch(/against the others|other two/);
          }
        }
        if (ranked.length > 1) return;
        expect(title).not.toMatch(/leads|fits?\b/);
        for (const { rank } of views) expect(rank).toBe('Not ranked yet');
      }),
      { numRuns: 400, examples: [[contextOf(single)]] },
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

describe('the sentence below the title', () => {
  it('says how much the leading fit rests on, and never that it rests on nothing', () => {
    const one = contextOf(profileWith({ 'offering-uniqueness': 4 }));
    const [leading] = one.ranking;
    const share = leading?.cautions.find(({ id }) => id === 'provisional');
    expect(share).toMatchObject({ answered: expect.any(Number) });
    const answered = share?.id === 'provisional' ? share.answered : 0;
    expect(sentenceOf(one)).toContain(`Only ${one.format.percent(answered)} of what counts`);
    fc.assert(
      fc.property(fc.constantFrom(...asked), level, (id, at) => {
        expect(sentenceOf(contextOf(profileWith({ [id]: at })))).not.toMatch(/\b0%/);
      }),
      { numRuns: 200 },
    );
  });

  it('has words of its own where all ten answers are “don’t know”', () => {
    expect(sentenceOf(contextOf(unknowing))).toBe(en.allUnknown);
    expect(sentenceOf(contextOf(profileWith({ ambidexterity: null })))).toBe(en.notComparedYet);
    for (const { guard } of pathViews(contextOf(unknowing), compared)) {
      expect(guard.text).not.toBe(en.nothingRulesOut);
    }
  });
});

describe('the one sentence of a path', () => {
  const named = ({ ranking }: ViewContext) => paths.verdict(ranking);
  const nameOf = (context: ViewContext, id: paths.PathId | null | undefined) =>
    id ? pathName(context, id).toLowerCase() : '';

  it('never says of the path that the title puts first that it is behind, or fits less', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { headline, ahead, isNeutral } = named(context);
        for (const { id, why } of pathViews(context, compared)) {
          expect(why).not.toMatch(/\bless\b/);
          if (id !== headline || ahead.length > 0 || isNeutral) continue;
          expect(why).toMatch(/^(Fits best (so far )?because \w|About level with the \w)/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('always says of a path behind which one is before it, and what put it there', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const views = pathViews(context, compared);
        for (const [at, { id, why }] of views.entries()) {
          const one = context.ranking[at];
          const place = one && paths.standing(context.ranking, one);
          if (place?.kind !== 'behind') continue;
          expect(views.slice(0, at).map((view) => view.id)).toContain(place.path);
          expect(why).toMatch(new RegExp(`^Behind the ${nameOf(context, place.path)} because \\w`));
          const bars = views.flatMap((view) => {
            if (view.id === id) return view.against;
            return view.id === place.path ? view.for : [];
          });
          expect(bars.some(({ text }) => why.toLowerCase().includes(text.toLowerCase()))).toBe(
            true,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says level exactly where the title does, and neutral for all or none', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { headline, tiedWith, beside, isNeutral } = named(context);
        const views = pathViews(context, compared);
        const title = headlineOf(context);
        const isEven = /about equal/.test(title);
        const level = [...tiedWith, ...beside];
        expect(isEven).toBe(level.length > 0 && !isNeutral);
        for (const { id, why } of views) {
          expect(/^About level with the other two/.test(why)).toBe(isNeutral);
          const others = [headline, ...level].filter((other) => other !== id);
          if (!isEven || others.length > level.length) continue;
          expect(why).toMatch(/^About level with the/);
          for (const other of others) expect(why.toLowerCase()).toContain(nameOf(context, other));
        }
        const best = /^The (\w+ path) (?:fits|leads)/.exec(title)?.[1];
        if (best) expect(views[0]?.why).toMatch(/^Fits best/);
      }),
      { numRuns: 400 },
    );
  });

  it('is one sentence in every language, short enough to be read at once', () => {
    const translated = [
      { locale: 'en', messages: en, compared, words: inLanguages.en.words },
      { locale: 'sv', messages: sv, compared: laterSv.compared, words: inLanguages.sv.words },
      { locale: 'fi', messages: fi, compared: laterFi.compared, words: inLanguages.fi.words },
      { locale: 'de', messages: de, compared: laterDe.compared, words: inLanguages.de.words },
    ];
    fc.assert(
      fc.property(fc.oneof(contexts, few), (given) => {
        for (const { locale, compared: told, ...rest } of translated) {
          const context = { ...given, ...rest, format: formatFor(locale) };
          for (const { why } of pathViews(context, told)) {
            if (why === '') continue;
            expect(why).toMatch(/^\p{Lu}[^.!?]*\.$/u);
            const count = why.split(/\s+/).length;
            expect(count, why).toBeLessThanOrEqual(45);
          }
        }
      }),
      { numRuns: 200, examples: [trailing, barred, single].map((one) => [contextOf(one)]) },
    );
  });

  it.each([
    ['en', compared, /though/],
    ['sv', laterSv.compared, /, men /],
    ['fi', laterFi.compared, /vaikka/],
    ['de', laterDe.compared, /, doch /],
  ] as const)('sets nothing against a reason that is not there, in %s', (locale, told, against) => {
    const context = { ...contextOf(single), words: inLanguages[locale].words };
    const [first] = pathViews({ ...context, format: formatFor(locale) }, told);
    expect(first?.why).toMatch(/^[^:]+: \p{Ll}[^:]+\.$/u);
    expect(first?.why).not.toMatch(against);
  });

  it('tells two that are level behind a better one of both, in every language', () => {
    const { en: english, sv: swedish, fi: finnish, de: german } = inLanguages;
    const said = (words: ViewContext['words'], locale: string, told: typeof compared) => {
      const context = { ...contextOf(barred), words, format: formatFor(locale) };
      return pathViews(context, told)
        .slice(1)
        .map(({ why }) => why);
    };
    for (const why of said(english.words, 'en', compared)) {
      expect(why).toMatch(/^About level with the \w+ path, and behind the scaling path because \w/);
    }
    for (const why of said(swedish.words, 'sv', laterSv.compared)) {
      expect(why).toMatch(/^Vägen ligger ungefär jämsides med .+ men efter /);
    }
    for (const why of said(finnish.words, 'fi', laterFi.compared)) {
      expect(why).toMatch(/^Polku on suunnilleen yhtä hyvä kuin .+, mutta edellä on /);
    }
    for (const why of said(german.words, 'de', laterDe.compared)) {
      expect(why).toMatch(/^Er liegt etwa gleichauf mit dem .+, aber hinter dem /);
    }
  });

  it('names a better path for every one that is below the first place', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const views = pathViews(context, compared);
        const [first] = views;
        if (!first || named(context).isNeutral) return;
        for (const { rank, why } of views) {
          if (/^Best fit|^Not ranked/.test(rank)) continue;
          expect(why.toLowerCase()).toMatch(/behind the \w+ path because/);
        }
      }),
      { numRuns: 400, examples: [trailing, barred].map((one) => [contextOf(one)]) },
    );
  });
});
