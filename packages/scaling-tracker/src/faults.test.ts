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
      'Entry or line 1, event.data.parameters[1]: is of another kind; needed is at most 20 different lines of 1 to 200 characters.',
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
    ['Entry or line 1, event.data.toString: is not known.'],
  ],
  [
    'a type that is none',
    { type: 'constructor', data: pilot },
    ['Entry or line 1, event.type: is not known.'],
  ],
])('tells %s', (_, event, said) => {
  expect(saidOf(event)).toEqual(said);
});

it('tells that a line is no event at all', () => {
  const [fault] = scaling.parseLog('{"id": cut').faults;
  expect(fault && faultText(fault, told)).toBe(
    'Entry or line 1, event: is of another kind; needed is an event as JSON.',
  );
});
