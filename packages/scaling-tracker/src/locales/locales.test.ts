import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { TrackerMessages, WarningValues } from './messages.ts';
import { sv } from './sv.ts';

const day = '5 June 2027';
const named = [{ name: 'Baking' }];
const warned = (values: Partial<WarningValues>): WarningValues => ({
  ...{ count: 0, days: 0, name: '' },
  ...values,
});

const samples: Samples<TrackerMessages> & Record<string, readonly unknown[]> = {
  'headlines.phase': [{ name: 'Baking', done: 2, total: 3 }],
  way: [
    { total: 18, done: 1, inProgress: 2, skipped: 0 },
    { total: 18, done: 5, inProgress: 1, skipped: 1 },
    { total: 18, done: 5, inProgress: 1, skipped: 4 },
  ],
  phaseLabel: [{ number: 2, stage: 'Kneading' }],
  chosenOn: [{ day }],
  phaseFrom: [{ number: 2, name: 'Kneading', day }],
  conflicts: [{ count: 1 }, { count: 7 }],
  source: [{ cite: 'Cook 1999' }],
  change: named,
  evidenceLink: named,
  refused: [
    { field: 'Flour', needed: 'Two cups' },
    { field: 'Flour', needed: '' },
  ],
  tooLongAgo: [{ field: 'Flour', day }],
  stillHolds: [{ day }],
  tooEarly: [{ field: 'Flour', day }],
  tooLate: [{ field: 'Flour', day }],
  gateTitle: named,
  gateOpen: [{ count: 1 }, { count: 7 }],
  gateWasPassed: [
    { day, open: 0, reason: null },
    { day, open: 1, reason: 'Guests wait' },
    { day, open: 3, reason: 'Guests wait' },
  ],
  strategyTitle: [
    { recommended: null, tied: true, chosen: null },
    { recommended: null, tied: false, chosen: null },
    { recommended: 'Bread road', tied: false, chosen: null },
    { recommended: 'Bread road', tied: false, chosen: 'Soup road' },
  ],
  strategySentence: [
    { answered: 0, total: 9, provisional: true },
    { answered: 4, total: 9, provisional: true },
    { answered: 8, total: 9, provisional: false },
  ],
  fit: [
    { fit: null, min: 0, max: 1 },
    { fit: 0.61, min: 0.42, max: 0.83 },
    { fit: 0.61, min: 0.61, max: 0.61 },
  ],
  choose: [{ name: 'Bread road' }],
  cases: [
    {
      firms: [
        { name: 'Bakers', industry: 'Food', offering: 'Rolls', employees: 6 },
        { name: 'Cooks', industry: 'Kitchens', offering: 'Soups', employees: 22 },
      ],
    },
  ],
  pilotsTitle: [
    { ended: 0, contracts: 0, running: 1 },
    { ended: 0, contracts: 0, running: 3 },
    { ended: 1, contracts: 0, running: 0 },
    { ended: 4, contracts: 2, running: 0 },
  ],
  runningSince: [{ day }],
  editPilot: named,
  endPilot: named,
  barriersTitle: [{ names: [] }, { names: ['Heat'] }, { names: ['Heat', 'Smoke'] }],
  barrierNow: [{ force: 'Hot', day }],
  rateBarrier: named,
  earlier: [{ count: 1200 }],
  outcomesTitle: [
    { rising: 0, recorded: 0 },
    { rising: 1, recorded: 1 },
    { rising: 2, recorded: 3 },
  ],
  amountOn: [{ amount: 'Six', day }],
  addNumber: named,
  logTitle: [{ count: 1 }, { count: 5000 }],
  'entry.activity': [{ name: 'Knead', status: 'Begun' }],
  'entry.pilot': named,
  'entry.pilotEnded': [
    { name: 'Bakers', contract: true },
    { name: 'Bakers', contract: false },
  ],
  'entry.gate': named,
  'entry.strategy': [{ name: 'Bread road' }],
  'entry.barrier': [{ name: 'Heat', force: 'Hot' }],
  'entry.outcome': [{ name: 'Loaves', amount: 'Six' }],
  'entry.trait': [
    { name: 'Taste', lean: 'In between', end: null, isClear: false },
    { name: 'Taste', lean: 'More the first', end: 'Salty', isClear: false },
    { name: 'Taste', lean: 'Clearly the first', end: 'Salty', isClear: true },
  ],
  'entry.undo': [{ entry: 'Knead' }],
  'entry.reason': [{ text: 'Guests wait' }],
  noEffect: [{ why: 'Too late.' }],
  shown: [{ first: 51, last: 100, count: 5000 }],
  becomes: [{ what: 'Knead', from: 'Begun', to: 'Over' }],
  pilotBegan: named,
  pilotEnded: named,
  warningsTitle: [{ count: 1 }, { count: 3 }],
  'warnings.pilots-without-contract': [warned({ count: 1 }), warned({ count: 3 })],
  'warnings.support-crowds-out-development': [warned({})],
  'warnings.fork-stalled': [warned({ days: 400 })],
  'warnings.phase-stalled': [warned({ name: 'Baking', days: 365 })],
  'warnings.both-strategies-started': [
    warned({ name: 'Soup road', count: 1 }),
    warned({ name: 'Soup road', count: 4 }),
  ],
  'warnings.pilot-without-parameters': [warned({ name: 'Bakers' })],
  'warnings.pilot-without-end': [warned({ name: 'Bakers', days: 365 })],
  'warnings.breadth-before-depth': [warned({})],
  'warnings.partners-not-looked-after': [warned({})],
  'warnings.barrier-stays-high': [warned({ name: 'Heat', count: 3 })],
  'warnings.left-open-behind-gate': [
    warned({ name: 'Baking', count: 1 }),
    warned({ name: 'Baking', count: 3 }),
  ],
  imported: [
    { added: 1, known: 0, bad: 0, others: 0 },
    { added: 5000, known: 12, bad: 3, others: 40 },
  ],
  fault: [
    { place: 12, path: 'event.data.Flour', problem: 'Burnt', needed: 'Two cups' },
    { place: 12, path: 'event.data.Flour', problem: 'Burnt', needed: '' },
  ],
  undoLast: [{ entry: 'Knead' }],
  'needed.written': [{ day }],
  'lost.end': [{ place: 3 }],
  'needed.one-of': [{ of: 'Salt, Pepper' }],
  'needed.some-of': [{ of: 'Salt, Pepper' }],
  'needed.text': [{ max: 10_000 }],
  'needed.number': [{ max: 1e15 }],
  'needed.suchAs': [{ one: '1,500', other: '1.5' }],
  'needed.texts': [{ max: 200, count: 20 }],
  moreFaults: [{ count: 7 }],
  skippedEntries: [{ count: 1 }, { count: 7 }],
};

/** Words that are the same in another language. */
const same: Readonly<Record<string, readonly string[]>> = {
  sv: ['Status', 'Pilot: Baking'],
  fi: [],
  de: ['Pilot: Baking'],
};

it.each(Object.entries({ sv, fi, de }))(
  'the tracker in %s says all that it says in English, with the same values',
  (locale, translated) => {
    const given = { formatFor, locale, english: en, samples, same: same[locale] };
    expect(translationFaults({ ...given, translated })).toEqual([]);
  },
);
