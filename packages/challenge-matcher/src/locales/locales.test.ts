import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { MatcherMessages } from './messages.ts';
import { sv } from './sv.ts';

const samples: Samples<MatcherMessages> & Record<string, readonly unknown[]> = {
  chosen: [{ chosen: 4, total: 21 }],
  nothingFound: [{ text: 'Flour' }],
  found: [{ found: 1 }, { found: 7 }],
  severity: [{ severity: 2, name: 'Burnt' }],
  headline: [
    { activities: 1, covered: 1, chosen: 1 },
    { activities: 3, covered: 4, chosen: 5 },
  ],
  coverage: [
    { covered: 1, chosen: 1, evidence: [{ name: 'Tasted', count: 1 }] },
    {
      covered: 8,
      chosen: 10,
      evidence: [
        { name: 'Tasted', count: 2 },
        { name: 'Smelled', count: 3 },
      ],
    },
  ],
  exact: [{ keeps: false }, { keeps: true }],
  approximate: [
    { share: 0.25, keeps: false },
    { share: 0.25, keeps: true },
  ],
  overMax: [{ kept: 5, max: 3 }],
  progress: [{ answered: 1 }, { answered: 3 }],
  onlyInferred: [{ challenges: ['Burnt rolls'] }, { challenges: ['Burnt rolls', 'Cold soup'] }],
  plan: [
    { activities: 1, done: 0 },
    { activities: 3, done: 0 },
    { activities: 1, done: 1 },
    { activities: 3, done: 2 },
    { activities: 0, done: 2 },
  ],
  effort: [{ name: 'Sweaty' }],
  markFor: [{ mark: 'Baked', activity: 'Rolls' }],
  others: [{ count: 1 }, { count: 7 }],
  points: [{ points: 1 }, { points: 30 }],
  'reasons.filters': [
    { filters: ['effort'] },
    { filters: ['evidence', 'dismissed'] },
    { filters: ['effort', 'evidence', 'dismissed'] },
  ],
  source: [{ cite: 'Cook 1999' }],
  offeredPhase: [{ phase: 'Baking' }],
  decidedText: [
    { activities: 1, answering: 0 },
    { activities: 3, answering: 0 },
    { activities: 1, answering: 1 },
    { activities: 3, answering: 2 },
  ],
  placed: [{ challenges: ['Burnt rolls'] }, { challenges: ['Burnt rolls', 'Cold soup'] }],
  take: [{ challenge: 'Guests are late' }],
};

it.each(Object.entries({ en, sv, fi, de }))(
  'the source in %s names the study and none of its headings, as each activity has its own',
  (locale, { source }) => {
    expect(source({ cite: 'Cook 1999' }, formatFor(locale))).toMatch(/\(Cook 1999\)\.$/);
  },
);

it.each(Object.entries({ sv, fi, de }))(
  'the matcher in %s says all that it says in English, with the same values',
  (locale, translated) => {
    const headings = /^nothingChosen$/;
    const given = { formatFor, locale, english: en, samples, headings };
    expect(translationFaults({ ...given, translated })).toEqual([]);
  },
);
