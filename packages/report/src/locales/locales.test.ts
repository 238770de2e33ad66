import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { ReportMessages } from './messages.ts';
import { sv } from './sv.ts';

const samples: Samples<ReportMessages> & Record<string, readonly unknown[]> = {
  asOf: [{ date: 'Monday 5' }],
  notAssessed: [{ sections: ['Bread'] }, { sections: ['Bread', 'Butter', 'Salt'] }],
  written: [
    { notes: 0, comments: 1, open: 1 },
    { notes: 1, comments: 3, open: 1 },
    { notes: 4, comments: 3, open: 2 },
    { notes: 2, comments: 0, open: 0 },
  ],
  moved: [{ date: 'Monday 5' }],
  movedMore: [{ count: 1 }, { count: 7 }],
  answered: [{ assessed: 3, total: 17 }],
  logged: [{ count: 1 }, { count: 7 }],
  shortened: [{ count: 1 }, { count: 7 }],
  sourceOf: [{ sections: ['Bread'] }, { sections: ['Bread', 'Butter'] }],
};

it.each([
  ['sv', sv, []],
  ['fi', fi, []],
  ['de', de, ['Position', 'Phase']],
] as const)('%s says what English says', (locale, translated, same) => {
  expect(translationFaults({ english: en, translated, samples, formatFor, locale, same })).toEqual(
    [],
  );
});
