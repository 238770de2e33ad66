import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { ending } from './ending.en.ts';
import { fi } from './fi.ts';
import type { AssessmentMessages, EndingMessages, LaterMessages } from './messages.ts';
import { notices } from './notices.en.ts';
import { sv } from './sv.ts';

const samples: Samples<Omit<Required<AssessmentMessages>, 'later'>> = {
  stepEyebrow: [{ dimension: 'Cooking', phase: 2, phases: 3 }],
  progress: [
    { known: 4, unknown: 0, total: 9 },
    { known: 4, unknown: 1, total: 9 },
    { known: 4, unknown: 3, total: 9 },
  ],
  estimate: [
    { minutes: 1, total: 17 },
    { minutes: 15, total: 17 },
  ],
  timeLeft: [
    { minutes: 1, open: 1 },
    { minutes: 6, open: 7 },
  ],
  resumed: [
    { done: 1, total: 17 },
    { done: 5, total: 17 },
  ],
  resume: [{ question: 6 }],
  upNext: [{ phase: 'Baking' }],
  noteLabel: [{ question: 12 }],
  note: [{ text: 'More salt.' }],
};

const ends = [
  { open: 7, known: 10, unknown: 0, total: 17 },
  { open: 1, known: 13, unknown: 3, total: 17 },
  { open: 0, known: 17, unknown: 0, total: 17 },
  { open: 0, known: 16, unknown: 1, total: 17 },
  { open: 0, known: 1, unknown: 16, total: 17 },
  { open: 0, known: 0, unknown: 17, total: 17 },
];

const samplesLater: Samples<EndingMessages> = {
  suggestion: [{ question: 12 }],
  endTitle: ends,
  endText: ends,
  clearTitle: [{ answers: 1 }, { answers: 17 }],
};

const atStart = ({ later, ...messages }: AssessmentMessages) => messages;

describe.each(Object.entries({ sv, fi, de }))('the assessment in %s', (locale, messages) => {
  const given = { formatFor, locale };

  it('says all that it says in English, with the same values', () => {
    const translated = atStart(messages);
    expect(translationFaults({ ...given, english: atStart(en), translated, samples })).toEqual([]);
  });

  it('says the same of the parts that are fetched on demand', async () => {
    const later = (await messages.later?.()) as LaterMessages;
    const translated = { ...later.ending, ...later.notices };
    const english = { ...ending, ...notices };
    expect(translationFaults({ ...given, english, translated, samples: samplesLater })).toEqual([]);
  });
});
