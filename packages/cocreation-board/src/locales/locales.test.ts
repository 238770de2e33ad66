import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { BoardMessages, WarningValues } from './messages.ts';
import { sv } from './sv.ts';

const day = '5 June 2027';
const named = [{ name: 'Baking' }];
const counts = [{ count: 1 }, { count: 7 }];
const warned = (values: Partial<WarningValues>): WarningValues => ({
  ...{ count: 0, days: 0, name: '', activity: '', cost: '', value: '' },
  ...values,
});

const samples: Samples<BoardMessages> & Record<string, readonly unknown[]> = {
  headline: [
    { owed: 0, cycle: 3 },
    { owed: 1, cycle: 3 },
    { owed: 4, cycle: 3 },
  ],
  sentence: [
    { live: 1, stopped: 2, scaled: 3 },
    { live: 5, stopped: 1, scaled: 4 },
  ],
  source: [{ cite: 'Cook 1999' }],
  due: [{ day }],
  andMore: counts,
  refused: [
    { field: 'Flour', needed: 'Two cups' },
    { field: 'Flour', needed: '' },
  ],
  cardsTitle: counts,
  editCard: named,
  openNamed: named,
  place: [{ phase: 'Kneading', decision: 'Eaten', cycle: 4 }],
  moveTo: named,
  nextPhase: [{ phase: 'Kneading' }],
  range: [{ low: 'One', likely: 'Six', high: 'Nine' }],
  measuredIn: [
    { cycle: 2, value: 'Six', cost: null },
    { cycle: 2, value: null, cost: 'Nine' },
  ],
  kpiNow: [
    { actual: null, target: 'Six', met: null },
    { actual: 'Nine', target: 'Six', met: true },
    { actual: 'Nine', target: 'Six', met: false },
  ],
  decided: [
    { decision: 'Eaten', day, cycle: 3, reason: null },
    { decision: 'Eaten', day, cycle: 3, reason: 'Hunger' },
  ],
  saveFailed: [{ reason: 'Heat' }],
  meterTitle: [
    { cycle: null, counted: 0, horizon: 8 },
    { cycle: null, counted: 2, horizon: 8 },
    { cycle: 5, counted: 2, horizon: 8 },
  ],
  meterSentence: [
    { early: null, late: null, chance: 0.12, cycle: 8, isNone: true },
    { early: 4, late: 4, chance: 0.98, cycle: 8, isNone: false },
    { early: 4, late: 6, chance: 0.91, cycle: 8, isNone: false },
    { early: 4, late: null, chance: 0.62, cycle: 8, isNone: false },
  ],
  left: [{ names: 'Baking, Frying' }],
  axis: [{ currency: null }, { currency: 'SEK' }],
  half: [{ range: 'Six – nine' }],
  breakEven: [{ cycle: 5 }],
  cycles: counts,
  lowersValue: [{ share: 0.15 }],
  raisesCost: [{ share: 0.15 }],
  retroTitle: [
    { count: 0, cycle: 3 },
    { count: 1, cycle: 3 },
    { count: 4, cycle: 3 },
  ],
  makeCardNamed: named,
  inCycle: [{ cycle: 3 }],
  beginCycle: [{ cycle: 3 }],
  takeCard: named,
  weakPhase: [
    { phase: 'Dough', on: 'Kneading', names: '' },
    { phase: 'Dough', on: 'Kneading', names: 'Baking' },
  ],
  evidenceFor: [{ question: 'Bake', names: 'Baking' }],
  evidenceNote: [{ names: 'Baking' }],
  logTitle: counts,
  entry: [{ type: 'Oven', what: 'Baking' }],
  noEffect: [{ why: 'Too late.' }],
  shown: [{ first: 51, last: 100, count: 5000 }],
  warningsTitle: counts,
  'warnings.cost-outruns-evidence': [warned({ count: 3, cost: 'Nine', value: 'Six' })],
  'warnings.no-evidence-in-evaluation': [warned({ name: 'Baking' })],
  'warnings.used-without-estimate': [warned({ name: 'Baking' })],
  'warnings.too-much-at-once': [warned({ count: 7 })],
  'warnings.team-is-late': [
    warned({ name: 'Baking', activity: 'Knead', days: 1 }),
    warned({ name: 'Baking', activity: 'Knead', days: 9 }),
  ],
  imported: [
    { added: 1, known: 0, bad: 0, others: 0 },
    { added: 5000, known: 12, bad: 3, others: 40 },
  ],
  conflicts: counts,
  fault: [
    { place: 12, path: 'event.data.Flour', problem: 'Burnt', needed: 'Two cups' },
    { place: 12, path: 'event.data.Flour', problem: 'Burnt', needed: '' },
  ],
  undoLast: [{ entry: 'Knead' }],
  'lost.end': [{ place: 3 }],
  'needed.one-of': [{ of: 'Salt, Pepper' }],
  'needed.text': [{ max: 10_000 }],
  'needed.number': [
    { min: 0, max: 1e12, whole: false },
    { min: 2, max: 9, whole: true },
    { min: 3, max: 3, whole: true },
  ],
  moreFaults: counts,
  skippedEntries: counts,
};

/** Words that are the same in another language. */
const same: Readonly<Record<string, readonly string[]>> = {
  sv: ['Oven: Baking', '“Bake”: Baking'],
  fi: ['Oven: Baking', '“Bake”: Baking'],
  de: ['Oven: Baking', '“Bake”: Baking'],
};

it.each(Object.entries({ sv, fi, de }))(
  'the board in %s says all that it says in English, with the same values',
  (locale, translated) => {
    const given = { formatFor, locale, english: en, samples, same: same[locale] };
    expect(translationFaults({ ...given, translated })).toEqual([]);
  },
);
