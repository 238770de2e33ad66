import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { details } from './details.en.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { ChangeText, DetailMessages, LaterMessages, MatrixMessages } from './messages.ts';
import { sv } from './sv.ts';

const standing = (name: string, phase: number | null) => ({
  name: `${name} skill`,
  short: name,
  phase,
  between: phase === null ? null : ([1, 3] as const),
});
const phases = [
  [null, null],
  [null, 2],
  [2, null],
  [2, 2],
  [1, 3],
  [3, 1],
] as const;
const standings = phases.map(([first, second]) => ({
  first: standing('Cooking', first),
  second: standing('Guests', second),
}));

const samples: Samples<Omit<Required<MatrixMessages>, 'later' | 'details' | 'paths'>> = {
  headline: standings.flatMap((both) => [
    { ...both, provisional: true, nothingBegun: false },
    { ...both, provisional: false, nothingBegun: true },
  ]),
  firmBeginsHere: [
    { phases: ['Baking'], provisional: true },
    { phases: ['Baking', 'Inviting'], provisional: false },
  ],
  nothingNext: [{ open: 0 }, { open: 2 }],
  place: standings.flatMap((both) => [
    { ...both, provisional: true },
    { ...both, provisional: false },
  ]),
  nothingOpen: [{ total: 17 }],
  openArea: [
    { open: 1, question: 12, shape: 'line' },
    { open: 7, question: 12, shape: 'area' },
  ],
  openButSettled: [{ open: 1 }, { open: 7 }],
  notStarted: [{ total: 17 }],
  cell: [{ x: 'Baking', y: 'Inviting', text: 'Bread for six.' }],
  cellName: [{ x: 'Baking', y: 'Inviting' }],
  firm: [{ company: 'Bakers' }, { company: undefined }],
  source: [{ cite: 'Cook 1999' }],
  nextReason: [{ phase: 'Baking', level: 'Trying', next: 'Six loaves are sold' }],
};

const changes: readonly ChangeText[] = [
  { activity: 'Knead', from: null, to: 'Trying' },
  { activity: 'Rise', from: 'Trying', to: 'Leading' },
];
const inPhase = { progress: 0.4, missing: 6, missingSoFar: 4, open: 0, ahead: false } as const;

const samplesLater: Samples<DetailMessages> & Record<string, readonly unknown[]> = {
  chosenPath: [{ path: 'Bread road' }],
  route: [
    { stops: [['Kneading'], ['Baking', 'Serving']], sides: 2 },
    { stops: [['Baking']], sides: 1 },
    { stops: [['Baking']], sides: 0 },
  ],
  tableCaption: [{ share: '60%' }],
  answeredOf: [{ answered: 2, total: 3 }],
  saveFailed: [{ reason: 'No room.' }],
  asOf: [{ company: 'Bakers', date: new Date(2026, 0, 2) }],
  placed: [
    { name: 'Cooking', value: null, min: 0.5, max: 2.5, phases: 3 },
    { name: 'Cooking', value: 1.5, min: 0.5, max: 2.5, phases: 3 },
    { name: 'Cooking', value: 1.5, min: 1.5, max: 1.5, phases: 3 },
  ],
  explanationRule: [{ share: '60%' }],
  inPhase: [
    { name: 'Cooking', phase: null, phases: 3 },
    { name: 'Cooking', phase: 2, phases: 3 },
  ],
  standing: [
    { ...inPhase, consolidated: 'false', progress: null },
    { ...inPhase, consolidated: 'false' },
    { ...inPhase, consolidated: 'false', missing: 1, open: 1 },
    { ...inPhase, consolidated: 'open', open: 2 },
    { ...inPhase, consolidated: 'true', ahead: true },
    { ...inPhase, consolidated: 'true' },
  ],
  answer: [
    { activity: 'Knead', level: null },
    { activity: 'Knead', level: 'Trying' },
  ],
  up: [
    { to: 2, changes: changes.slice(1) },
    { to: 3, changes },
  ],
  down: [{ to: 1, changes }],
  phaseSource: [{ cite: 'Cook 1999', section: '4.1' }],
  caseTitle: [{ letter: 'B', path: 'Bread path' }],
  caseFacts: [
    { industry: 'Bakery', offering: 'Rolls', employees: 6, countries: 1 },
    { industry: 'Bakery', offering: 'Rolls', employees: 22, countries: 9 },
  ],
};

/** Words that are the same in another language. */
const same: Readonly<Record<string, readonly string[]>> = {
  sv: ['Dimension'],
  fi: [],
  de: ['Dimension', 'Phase', 'matrix'],
};

const atStart = ({ later, ...messages }: MatrixMessages) => messages;

describe.each(Object.entries({ sv, fi, de }))('the matrix in %s', (locale, messages) => {
  const given = { formatFor, locale, same: same[locale] };

  it('says all that it says in English, with the same values', () => {
    const translated = atStart(messages);
    expect(translationFaults({ ...given, english: atStart(en), translated, samples })).toEqual([]);
  });

  it('says the same of the parts that are fetched on demand', async () => {
    const later = (await messages.later?.()) as LaterMessages;
    const faults = translationFaults({
      ...given,
      english: details,
      translated: later.details,
      samples: samplesLater,
    });
    expect(faults).toEqual([]);
    expect(later.paths.casesNote).toMatch(/^\p{Lu}.+\.$/u);
  });
});

it('keeps the capitals of German nouns within a sentence', () => {
  const both = standings[5] as (typeof standings)[number];
  const headline = (first: string, second: string) =>
    de.headline(
      {
        first: { ...both.first, short: first },
        second: { ...both.second, short: second },
        provisional: false,
        nothingBegun: false,
      },
      formatFor('de'),
    );
  expect(headline('Partnerschaften', 'Digitale Dienste')).toBe(
    'Partnerschaften voraus, digitale Dienste im Rückstand',
  );
  expect(headline('Digitale Dienste', 'Partnerschaften')).toBe(
    'Digitale Dienste voraus, Partnerschaften im Rückstand',
  );
});
