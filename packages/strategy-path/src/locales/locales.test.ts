import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { compared } from './compared.en.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type {
  ComparedMessages,
  HeadlineText,
  LaterMessages,
  PlanMessages,
  StrategyPathMessages,
} from './messages.ts';
import { plan } from './plan.en.ts';
import { sv } from './sv.ts';

const open = { path: 'Bread road', fit: '0.61', range: ['0.42', '0.83'] } as const;
const settled = { ...open, path: 'Soup road', fit: '0.57', range: null };
const clauses = { for: ['Flour is there', 'Ovens are hot'], against: ['Guests are late'] };

const all = ['Bread road', 'Soup road', 'Salad road'];

const headline = (said: Partial<HeadlineText>): HeadlineText => ({
  neutral: null,
  best: 'Bread road',
  level: [],
  beside: null,
  ahead: null,
  mayPass: [],
  notAdvisable: [],
  soFar: false,
  ...said,
});

const samples: Samples<Omit<Required<StrategyPathMessages>, 'later' | 'plan' | 'compared'>> = {
  headline: [
    headline({}),
    headline({ soFar: true, notAdvisable: ['Salad road'] }),
    headline({ level: ['Bread road', 'Soup road'], notAdvisable: ['Salad road'], soFar: true }),
    ...[true, false].flatMap((isOpen) => [
      headline({ level: ['Soup road', 'Bread road'], beside: { paths: ['Soup road'], isOpen } }),
      headline({ level: all, beside: { paths: ['Soup road', 'Salad road'], isOpen } }),
    ]),
    headline({ ahead: { paths: ['Soup road'], isOpen: false } }),
    headline({
      ahead: { paths: ['Soup road'], isOpen: true },
      level: ['Bread road', 'Salad road'],
    }),
    headline({ ahead: { paths: ['Soup road', 'Salad road'], isOpen: true } }),
    headline({ ahead: { paths: ['Soup road', 'Salad road'], isOpen: false } }),
    headline({ mayPass: ['Soup road'], notAdvisable: ['Salad road'], soFar: true }),
    headline({ mayPass: ['Soup road', 'Salad road'], soFar: true }),
    headline({ best: null, notAdvisable: ['Salad road', 'Soup road'] }),
  ],
  sentence: [
    { fits: [open, settled], answered: '37%', next: null, isEven: false },
    { fits: [open], answered: null, next: { about: 'Flour', isPhase: false }, isEven: false },
    { fits: [open], answered: null, next: { about: 'Flour', isPhase: true }, isEven: false },
    { fits: [settled], answered: null, next: null, isEven: true },
  ],
  rank: [
    { place: 1, of: 3, tied: true },
    { place: 2, of: 3, tied: false },
  ],
  fitValue: [
    { ...open, provisional: true },
    { ...settled, provisional: false },
  ].map(({ path, ...rest }) => rest),
  guardLow: [{ low: ['Flour is scarce', 'Ovens are cold'] }],
  guardOpen: [{ open: ['Stock of flour', 'Heat of ovens'] }],
  openCriteria: [{ open: 1 }, { open: 7 }],
  phaseHigh: [{ phase: 'Baking' }],
  phaseLow: [{ phase: 'Baking' }],
  caseLine: [{ id: 'B', offering: 'Rolls', employees: 22 }],
  choose: [{ path: 'Bread road' }],
  source: [{ cite: 'Cook 1999' }],
  questionsAnswered: [{ answered: 4, total: 10 }],
  showQuestions: [0, 4, 10].map((answered) => ({ answered, total: 10 })),
};

const behind = { kind: 'behind', path: 'Soup road', level: [], against: [], forOther: [] } as const;

const samplesCompared: Samples<ComparedMessages> = {
  why: [
    { kind: 'neutral' },
    { kind: 'alone', ...clauses },
    { kind: 'alone', for: [], against: clauses.against },
    { kind: 'first', soFar: false, overAll: true, ...clauses },
    { kind: 'first', soFar: true, overAll: true, for: [], against: clauses.against },
    { kind: 'first', soFar: true, overAll: false, for: [], against: clauses.against },
    { kind: 'first', soFar: true, overAll: true, for: clauses.for, against: [] },
    { kind: 'level', paths: ['Soup road', 'Salad road'], ...clauses },
    { kind: 'level', paths: ['Soup road'], for: [], against: clauses.against },
    { ...behind, against: clauses.against },
    { ...behind, forOther: clauses.for },
    { ...behind, against: clauses.against, forOther: clauses.for },
    { ...behind, level: ['Salad road'], forOther: clauses.for },
    { ...behind, level: ['Salad road'], against: clauses.against, forOther: clauses.for },
  ],
  picture: [
    { path: 'Bread road', sides: 0 },
    { path: 'Bread road', sides: 2 },
  ],
  route: [
    { stops: [['Kneading'], ['Baking', 'Serving']], sides: 2 },
    { stops: [['Baking']], sides: 1 },
    { stops: [['Baking']], sides: 0 },
  ],
  waiting: [
    { phase: 'Baking', activities: 1 },
    { phase: 'Baking', activities: 3 },
  ],
  atOnce: [
    { services: 4, partners: 7 },
    { services: 3, partners: 0 },
    { services: 0, partners: 2 },
  ],
};

const samplesLater: Samples<PlanMessages> = {
  yourChoice: [{ path: 'Bread road', day: '5 June 2027' }],
  earlierChoice: [
    { path: 'Bread road', day: '5 June 2027', note: 'Guests like it.' },
    { path: 'Bread road', day: '5 June 2027', note: '' },
  ],
  lead: [
    { legs: 4, activities: 14, assumedStart: true },
    { legs: 1, activities: 1, assumedStart: false },
    { legs: 0, activities: 0, assumedStart: false },
  ],
  leg: [
    { leg: 2, phases: ['Baking', 'Inviting'] },
    { leg: 2, phases: ['Baking'] },
  ],
  favorMore: [{ more: 4, path: 'Bread road' }],
  ownerOf: [{ activity: 'Knead' }],
  quarterOf: [{ activity: 'Knead' }],
  quarterName: [{ year: '2027', quarter: '3' }],
  favorLeads: [{ path: 'Bread road' }],
  favorNearer: [{ path: 'Bread road' }],
  favorNothing: [{ path: 'Bread road' }],
  change: [
    { question: 'Flour', from: 'Low', to: 'High', before: '0.52', fit: '0.61', rival: '0.73' },
    { question: 'Flour', from: 'Low', to: 'High', before: null, fit: '0.61', rival: '0.73' },
  ],
};

/** Words that are the same in another language. */
const same: Readonly<Record<string, readonly string[]>> = {
  sv: ['plan'],
  fi: [],
  de: ['Plan'],
};

const atStart = ({ later, ...messages }: StrategyPathMessages) => messages;

describe.each(Object.entries({ sv, fi, de }))('the paths in %s', (locale, messages) => {
  const given = { formatFor, locale, same: same[locale] };

  it('say all that they say in English, with the same values', () => {
    const translated = atStart(messages);
    expect(translationFaults({ ...given, english: atStart(en), translated, samples })).toEqual([]);
  });

  it('say the same of the parts that are fetched on demand', async () => {
    const later = (await messages.later?.()) as LaterMessages;
    const faults = [
      ...translationFaults({
        ...given,
        english: plan,
        translated: later.plan,
        samples: samplesLater,
      }),
      ...translationFaults({
        ...given,
        english: compared,
        translated: later.compared,
        samples: samplesCompared,
      }),
    ];
    expect(faults).toEqual([]);
  });
});
