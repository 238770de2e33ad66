import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { JourneyMessages } from './messages.ts';
import { sv } from './sv.ts';

const day = '5 June 2027';
const named = [{ name: 'Baking' }];
const counts = [{ count: 0 }, { count: 1 }, { count: 7 }];
const carrying = [
  { min: 0, max: 1, total: 1 },
  { min: 3, max: 3, total: 7 },
];
const steps = [{ done: 1, total: 3 }];
const names = ['Mill', 'Dealer'];

const samples: Samples<JourneyMessages> & Record<string, readonly unknown[]> = {
  headline: carrying,
  mapSentence: [
    { back: [], open: 0, ahead: [], atRisk: [] },
    { back: ['Mill'], open: 1, ahead: ['Mill'], atRisk: ['Flour'] },
    { back: names, open: 3, ahead: names, atRisk: ['Flour', 'Heat'] },
  ],
  partnerLabel: [
    { consonance: null, resonance: 3, holdsBack: 'open' },
    { consonance: 1, resonance: 3, holdsBack: true },
    { consonance: 3, resonance: 3, holdsBack: false },
  ],
  source: [{ cite: 'Cook 1999' }],
  levelText: [{ level: 3, name: 'Good' }],
  strengthText: [
    { strength: null, min: 0, max: 3 },
    { strength: null, min: 0, max: 0 },
    { strength: 2, min: 2, max: 2 },
  ],
  saveFailed: [{ reason: 'Heat' }],
  partnersTitle: counts,
  editPartner: named,
  leave: named,
  soleResources: [{ names }],
  since: [{ day }],
  refused: [
    { field: 'Flour', needed: 'Two cups' },
    { field: 'Flour', needed: '' },
  ],
  inTheWay: [{ day }],
  relationTitle: [
    { name: 'Mill', holdsBack: 'open' },
    { name: 'Mill', holdsBack: true },
    { name: 'Mill', holdsBack: false },
  ],
  routeTitle: [{ names: [] }, { names: ['Bread road'] }, { names: ['Bread road', 'Soup road'] }],
  routeSentence: [
    { answered: 0, total: 5, provisional: true, settled: false },
    { answered: 1, total: 5, provisional: true, settled: false },
    { answered: 4, total: 5, provisional: false, settled: true },
    { answered: 5, total: 5, provisional: false, settled: true },
  ],
  fit: [
    { fit: null, min: 0, max: 1 },
    { fit: 0.61, min: 0.42, max: 0.83 },
    { fit: 0.61, min: 0.61, max: 0.61 },
  ],
  startsFrom: [{ text: 'flour' }],
  leadsTo: [{ texts: ['bread', 'soup'] }],
  caseLine: [{ name: 'Bakers', industry: 'food', did: 'They baked.' }],
  nextTitle: counts,
  withPartners: [{ names, mechanism: 'Kneading' }],
  firstStep: [{ text: 'Knead.' }],
  statusOf: named,
  loopTitle: [{ number: 2 }],
  'loopCounts.setting-the-condition': steps,
  'loopCounts.systemic-and-systematic-combining': steps,
  'loopCounts.digital-servitization-outcomes': steps,
  'loopCounts.ecosystem-co-evolution': [{ done: 1, total: 2 }],
  loopSteps: [{ from: 'Oven', to: 'Table' }],
  reviewsTitle: [{ overdue: [] }, { overdue: ['Tasting'] }, { overdue: ['Tasting', 'Learning'] }],
  due: [
    { day, overdue: 0, weeks: 1 },
    { day, overdue: 1, weeks: 4 },
    { day, overdue: 9, weeks: 4 },
  ],
  addReview: named,
  everyWeeks: named,
  settle: [{ text: 'Knead' }],
  reviewLine: [
    { day, kind: 'Tasting', partner: null },
    { day, kind: 'Tasting', partner: 'Mill' },
  ],
  closeCycle: [{ number: 2 }],
  closeHint: [{ missing: [] }, { missing: ['Tasting'] }],
  cyclesTitle: [
    { from: null, to: { min: 1, max: 2, total: 3 } },
    { from: { min: 1, max: 1, total: 4 }, to: { min: 2, max: 3, total: 5 } },
  ],
  cycleName: [{ number: 2 }],
  carryingText: carrying,
  joined: named,
  left: named,
  shift: [{ name: 'Mill', what: 'Kneading', from: null, to: 3 }],
  logTitle: counts,
  'entry.partner': named,
  'entry.left': named,
  'entry.rating': [{ name: 'Mill', mechanism: 'Kneading', level: 'Good' }],
  'entry.logic': [{ name: 'Oven', lean: 'Hot' }],
  'entry.activity': [{ name: 'Baking', status: 'Done' }],
  'entry.review': [{ kind: 'Tasting', seen: 'Too salty' }],
  'entry.settled': [{ text: 'Less salt' }],
  'entry.cadence': [{ kind: 'Tasting', weeks: 4 }],
  'entry.undo': [{ entry: 'Baking' }],
  noEffect: [{ why: 'No flour.' }],
  shown: [{ first: 1, last: 50, count: 90 }],
  imported: [
    { added: 1, known: 0, bad: 0, others: 0 },
    { added: 7, known: 2, bad: 3, others: 4 },
  ],
  conflicts: [{ count: 1 }, { count: 7 }],
  fault: [
    { place: 3, path: 'event', problem: 'is missing', needed: 'flour' },
    { place: 3, path: 'event', problem: 'is missing', needed: '' },
  ],
  undoLast: [{ entry: 'Knead' }],
  'lost.end': [{ place: 3 }],
  'needed.one-of': [{ of: 'a, b' }],
  'needed.some-of': [{ of: 'a, b' }],
  'needed.text': [{ max: 200 }],
  weakTitle: [{ count: 1 }, { count: 3 }],
  weakPhase: [{ phase: 'Dough' }],
  ofRoute: [{ route: 'Dough', name: 'Bake' }],
  'needed.number': [
    { min: 0, max: 1e12, whole: false },
    { min: 2, max: 9, whole: true },
    { min: 3, max: 3, whole: true },
  ],
  'needed.texts': [{ max: 200, count: 20 }],
  moreFaults: [{ count: 7 }],
  skippedEntries: [{ count: 1 }, { count: 7 }],
};

/** Words that are the same in another language. */
const same: Readonly<Record<string, readonly string[]>> = {
  sv: ['Partner', '1 partner', 'partner', 'Partner: Baking'],
  fi: [],
  de: ['Partner', 'Name', 'Route', 'Partner: Baking'],
};

it.each(Object.entries({ sv, fi, de }))(
  'the journey in %s says all that it says in English, with the same values',
  (locale, translated) => {
    const given = { formatFor, locale, english: en, samples, same: same[locale] };
    expect(translationFaults({ ...given, translated })).toEqual([]);
  },
);
