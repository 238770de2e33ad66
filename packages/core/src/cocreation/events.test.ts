import { expect, test } from 'vitest';
import {
  actual,
  cycle,
  decide,
  estimate,
  eventOf,
  kpi,
  logOf,
  measured,
  move,
  service,
  task,
  undo,
} from '../../testing/cocreation.ts';
import { refusal } from '../../testing/scaling.ts';
import { cocreation } from '../index.ts';

const every: readonly cocreation.Proposal[] = [
  { type: 'board', data: { currency: 'EUR' } },
  service('a', { activity: 'company-website', note: 'Asked for by the mine' }),
  move('a', 'prioritize-value'),
  task('a', 'select-digitalization-opportunities', { due: '2026-12-01' }),
  estimate('a', 'value', [1, 2, 3]),
  measured('a', 'cost', 1, 12.5),
  kpi('a', 2),
  actual('a', 3),
  decide('a', 'selected'),
  { type: 'cause', data: { cause: 'cannibalization', applies: 'yes' } },
  { type: 'lesson', data: { text: 'Ask the night shift', leads: 'need' } },
  cycle(2),
  undo('e3'),
];

test('[CC4] every type of event is read as the schema has it', () => {
  expect(new Set(every.map(({ type }) => type)).size).toBe(
    Object.keys(cocreation.eventSchema).length,
  );
  for (const event of logOf(...every)) {
    expect(JSON.parse(JSON.stringify(cocreation.readEvent(event)))).toEqual(event);
  }
});

const bad = (part: object, data: object = {}) => {
  const good = eventOf(service('a'), 3);
  return { ...good, ...part, data: { ...good.data, ...data } };
};

const unread: readonly (readonly [string, object, string])[] = [
  ['another log', bad({ log: 'scaling' }), 'event.log: unknown'],
  ['an unknown type', bad({ type: 'party' }), 'event.type: unknown'],
  ['a stamp that is none', bad({ at: 'yesterday' }), 'event.at: range'],
  ['a day to come', bad({}, { on: '2026-01-01' }), 'event.data.on: range'],
  ['a name that is missing', bad({}, { name: undefined }), 'event.data.name: missing'],
  ['a blank need', bad({}, { need: ' ' }), 'event.data.need: range'],
  ['a stray key', bad({}, { color: 'red' }), 'event.data.color: unknown'],
];

test('[CC4] anything else is refused at its place', () => {
  const told = unread.map(([name, event]) => [name, refusal(() => cocreation.readEvent(event))]);
  expect(told).toEqual(unread.map(([name, , place]) => [name, place]));
});

const impossible: readonly (readonly [string, cocreation.Proposal, string])[] = [
  ['ends that cross', estimate('a', 'value', [3, 2, 4]), 'event.data.likely: range'],
  ['an amount below 0', estimate('a', 'value', [-1, 2, 4]), 'event.data.low: range'],
  ['half a cycle', measured('a', 'cost', 1.5, 4), 'event.data.cycle: range'],
  ['cycle 201', cycle(201), 'event.data.cycle: range'],
  ['a stop without a reason', decide('a', 'stopped'), 'event.data.reason: missing'],
  [
    'a currency in words',
    { type: 'board', data: { currency: 'euro' } } as cocreation.Proposal,
    'event.data.currency: range',
  ],
];

test('[CC5] amounts, cycles and stops that make no sense are refused', () => {
  const told = impossible.map(([name, said]) => [
    name,
    refusal(() => cocreation.readEvent(eventOf(said, 1))),
  ]);
  expect(told).toEqual(impossible.map(([name, , place]) => [name, place]));
});

test('[CC6] what was read is a frozen copy of its own', () => {
  const event = eventOf(service('a'), 1);
  const read = cocreation.readEvent(event);
  expect(read).not.toBe(event);
  expect(Object.isFrozen(read) && Object.isFrozen(read.data)).toBe(true);
  expect(cocreation.readEvent(read)).toBe(read);
});
