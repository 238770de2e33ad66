import { expect, it } from 'vitest';
import type { AttributeFault } from '../readAttributes.ts';
import { type AskedReport, readAsked } from './parameters.ts';

function read(search: string): { asked: AskedReport; faults: AttributeFault[] } {
  const faults: AttributeFault[] = [];
  const asked = readAsked(search, (fault) => faults.push(fault));
  return { asked, faults };
}

it('an address without a question is a report in English of no known company', () => {
  const { asked, faults } = read('');
  expect(asked).toEqual({ profile: '', locale: 'en', theme: 'auto', today: '', only: undefined });
  expect(faults).toEqual([]);
});

it('document, language, day and chapters are taken as they are asked for', () => {
  const { asked, faults } = read('?profile=acme&locale=fi&today=2026-11-22&only=paths,place');
  expect(asked).toMatchObject({ profile: 'acme', locale: 'fi', today: '2026-11-22' });
  expect(asked.only).toEqual(['paths', 'place']);
  expect(faults).toEqual([]);
});

it('what can’t be taken is told, and the rest stands', () => {
  const { asked, faults } = read('?profile=%20&locale=xx&today=soon&only=paths,__proto__&x=1');
  expect(asked).toMatchObject({ profile: '', locale: 'en', today: '', only: ['paths'] });
  expect(faults.map(({ attribute, value }) => [attribute, value])).toEqual([
    ['profile', ' '],
    ['locale', 'xx'],
    ['today', 'soon'],
    ['only', '__proto__'],
  ]);
});
