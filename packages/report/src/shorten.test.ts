import { emptyProfile, type Profile } from '@servitization/profile';
import { expect, it } from 'vitest';
import { wholeStory } from '../../../examples/index.ts';
import { cut, MOST_CHARS, MOST_NAME_CHARS, shortened } from './shorten.ts';

const stamp = { at: '2026-11-22T08:00:00.000Z-0000', by: 'test' };
const withEvent = (data: Profile['events'][number]['data']): Profile => ({
  ...emptyProfile('long'),
  events: [{ ...stamp, id: 'e', log: 'scaling', type: 'pilot', data }],
});
const long = 'a word and '.repeat(100);

it('the whole story is told whole, as the same document', () => {
  expect(shortened(wholeStory)).toEqual({ profile: wholeStory, count: 0 });
  expect(shortened(wholeStory).profile).toBe(wholeStory);
});

it('a long text ends between words, and is counted', () => {
  const { profile, count } = shortened(withEvent({ pilot: 'p', need: long, customer: long }));
  const { need, customer } = profile.events[0]?.data ?? {};
  expect(count).toBe(2);
  expect(need).toMatch(/ (a|word|and) …$/);
  expect(`${need}`.length).toBeLessThanOrEqual(MOST_CHARS + 2);
  expect(`${customer}`.length).toBeLessThanOrEqual(MOST_NAME_CHARS + 2);
});

it('a word without an end is cut, and no character is halved', () => {
  expect(cut('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)} …`);
  expect(cut('😀'.repeat(30), 10)).toBe(`${'😀'.repeat(9)} …`);
});

it('ids, addresses and what findings are computed from stay', () => {
  const id = 'p'.repeat(200);
  const evidence = `https://example.com/${'x'.repeat(400)}`;
  const resources = Array.from({ length: 9 }, (_, index) => `${index} ${long}`);
  const data = { pilot: id, evidence, resources };
  expect(shortened(withEvent(data)).profile.events[0]?.data).toEqual(data);
});

it('of many parameters the first are named', () => {
  const { profile, count } = shortened(withEvent({ parameters: ['a', 'b', 'c', 'd', 'e'] }));
  expect(profile.events[0]?.data).toEqual({ parameters: ['a', 'b', 'c', '…'] });
  expect(count).toBe(1);
});
