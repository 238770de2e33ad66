import { scaling } from '@servitization/core';
import { formatFor } from '@servitization/ui';
import { expect, it } from 'vitest';
import { faultText } from './faults.ts';
import { en } from './locales/en.ts';

const told = { messages: en, format: formatFor('en') };

/** What is said of one event of a file. */
const saidOf = (event: object): string[] => {
  const whole = {
    id: 'e',
    log: 'scaling',
    at: '2026-01-01T00:00:00.000Z-0000',
    by: 'me',
    ...event,
  };
  return scaling.readLog([whole]).faults.map((fault) => faultText(fault, told));
};
const pilot = { pilot: 'p', customer: 'A mine', need: 'Less dust' };

it.each([
  ['nothing of a good event', { type: 'pilot', data: pilot }, []],
  [
    'what is missing, and what is needed',
    { type: 'pilot', data: { ...pilot, customer: undefined } },
    ['Entry or line 1, event.data.customer: is missing; needed is text of 1 to 200 characters.'],
  ],
  [
    'the place in a list',
    { type: 'pilot', data: { ...pilot, parameters: ['Dust', 3] } },
    [
      'Entry or line 1, event.data.parameters[1]: is of another kind; needed is text of 1 to 200 characters.',
    ],
  ],
  [
    'what there is to choose from',
    { type: 'pilot-ended', data: { pilot: 'p', outcome: 'perhaps' } },
    ['Entry or line 1, event.data.outcome: is not known; needed is one of contract, no-contract.'],
  ],
  [
    'a key that is none, a member of every object among them',
    { type: 'pilot', data: { ...pilot, toString: 'x' } },
    [
      'Entry or line 1, event.data.toString: is not known; needed is one of pilot, customer, need, parameters, on, note.',
    ],
  ],
  [
    'a type that is none, and those that there are',
    { type: 'constructor', data: pilot },
    [
      'Entry or line 1, event.type "constructor": is not known; needed is one of activity, pilot, pilot-ended, gate, strategy, barrier, outcome, trait, undo.',
    ],
  ],
  [
    'a currency where things are counted',
    { type: 'outcome', data: { outcome: 'new-customer-segments', value: 2, currency: 'EUR' } },
    [
      'Entry or line 1, event.data.currency: is not known; needed is no currency, as this is a count.',
    ],
  ],
  [
    'a currency that is none',
    { type: 'outcome', data: { outcome: 'sales-to-current-customers', value: 2, currency: 'eur' } },
    [
      'Entry or line 1, event.data.currency: does not fit; needed is a currency of three letters, such as EUR.',
    ],
  ],
  [
    'a day after the entry was written, and when that was',
    { type: 'pilot', data: { ...pilot, on: '2026-01-03' } },
    [
      'Entry or line 1, event.data.on: does not fit; needed is a day not after Jan 1, 2026, when the entry was written.',
    ],
  ],
  [
    'a day that is none',
    { type: 'pilot', data: { ...pilot, on: '2026-02-30' } },
    [
      'Entry or line 1, event.data.on: does not fit; needed is a day such as 2026-03-01, from 1900 on and not in the future.',
    ],
  ],
  [
    'the symptoms of that barrier alone',
    {
      type: 'barrier',
      data: {
        ...{ barrier: 'resource-drought', phase: 'systematic-solution-piloting', force: 2 },
        symptoms: ['weather'],
      },
    },
    [expect.stringMatching(/^Entry or line 1, event\.data\.symptoms\[0\]: is not known; .*one of/)],
  ],
  [
    'a log without a name',
    { type: 'pilot', data: pilot, log: 7 },
    ['Entry or line 1, event.log: is of another kind; needed is scaling.'],
  ],
  [
    'another log',
    { type: 'pilot', data: pilot, log: 'diary' },
    ['Entry or line 1, event.log: is not known; needed is scaling.'],
  ],
  [
    'a number that is too large, and how large one can be',
    { type: 'outcome', data: { outcome: 'new-customer-segments', value: 1e16 } },
    [
      'Entry or line 1, event.data.value: does not fit; needed is a number from 0 to 1,000,000,000,000,000.',
    ],
  ],
  [
    'a stamp that is none',
    { type: 'pilot', data: pilot, at: 'yesterday' },
    [
      'Entry or line 1, event.at: does not fit; needed is a time such as 2026-11-22T01:02:03.004Z-0000.',
    ],
  ],
  [
    'a writer without a name',
    { type: 'pilot', data: pilot, by: '' },
    ['Entry or line 1, event.by: does not fit; needed is text of 1 to 200 characters.'],
  ],
  [
    'what an entry has no room for',
    { type: 'pilot', data: pilot, extra: 1 },
    ['Entry or line 1, event.extra: is not known; needed is one of id, log, type, data, at, by.'],
  ],
  [
    'an entry that says nothing',
    { type: 'pilot', data: undefined },
    [
      'Entry or line 1, event.data: is missing; needed is the fields of the entry, each with its name.',
    ],
  ],
])('tells %s', (_, event, said) => {
  expect(saidOf(event)).toEqual(said);
});

const toldOf = (text: string): string[] =>
  scaling.parseLog(text).faults.map((fault) => faultText(fault, told));

it('tells that a line is no event at all', () => {
  expect(toldOf('[{"id": 1, oh}, {"id": "e"}]')[0]).toBe(
    'Entry or line 1, event: is of another kind; needed is an event as JSON.',
  );
});

it('tells where a file was cut, and that its beginning is lost', () => {
  const [first, ...others] = scaling
    .toJson(['a', 'b'].map((id) => ({ id, log: 'scaling' })))
    .split('\n');
  expect(toldOf([first, others[0]?.slice(0, 9)].join('\n'))).toEqual([
    'Entry or line 1: the file ends here too soon; what followed is missing.',
  ]);
  expect(toldOf(others.join('\n'))[0]).toBe(
    'The beginning of the file is missing, and with it perhaps entries.',
  );
});
