import { describe, expect, it } from 'vitest';
import { translationFaults } from './translations.mjs';

const formatFor = (locale: string) => ({
  number: (value: number) => value.toLocaleString(locale),
  percent: (value: number) => value.toLocaleString(locale, { style: 'percent' }),
});

const english = {
  title: 'Soup',
  guests: ({ count, name }: { count: number; name: string }) => `${name} and ${count} guests`,
  parts: { salt: 'Salt' },
};
const swedish = {
  title: 'Soppa',
  guests: ({ count, name }: { count: number; name: string }) => `${name} och ${count} gäster`,
  parts: { salt: 'Salt' },
};
const samples = { guests: [{ count: 7, name: 'Ann' }] };
const faultsOf = (change: object, same = ['Salt']) =>
  translationFaults({
    english,
    translated: { ...swedish, ...change },
    samples,
    formatFor,
    locale: 'sv',
    same,
  });

describe('the watch over translations', () => {
  it('finds nothing in a good one', () => expect(faultsOf({})).toEqual([]));

  it.each([
    ['a missing key', { parts: {} }, 'parts.salt: is missing'],
    ['a key too many', { pepper: 'Peppar' }, 'pepper: is not in English'],
    ['an empty text', { title: ' ' }, 'title: says nothing'],
    [
      'a value left out',
      { guests: ({ count }: { count: number }) => `Vi och ${count} gäster` },
      'guests: leaves out Ann in "Vi och 7 gäster"',
    ],
    [
      'another name for a value',
      { guests: ({ who }: { who: string }) => `${who} och 7 gäster` },
      'guests: leaves out Ann in "undefined och 7 gäster"',
    ],
    ['a text in English', { title: 'Soup' }, 'title: is English: "Soup"'],
    ['marks of another language', { title: '“Soppa”' }, 'title: foreign marks: "“Soppa”"'],
    ['another figure', { title: 'Soppa 2' }, 'title: other figures than "Soup": "Soppa 2"'],
  ])('sees %s', (_, change, fault) => expect(faultsOf(change)).toContain(fault));

  it.each(['Tallentakaa soppa', 'Lisätkää: soppa'])(
    'sees a Finnish command in the plural: %s',
    (title) => {
      const given = { english: { title: 'Save' }, samples: {}, formatFor, locale: 'fi' };
      const fault = `title: commands in the plural: "${title}"`;
      const faults = (headings?: RegExp) =>
        translationFaults({ ...given, translated: { title }, headings });
      expect([faults(), faults(/^title$/)]).toEqual([[fault], []]);
    },
  );

  it.each([
    'Tallenna soppa',
    'Muokkaa soppaa',
    'Tallentakaa soppa, ennen kuin se jäähtyy.',
    'Mikään ei muuttunut',
  ])('lets Finnish say “%s”', (title) => {
    const given = { english: { title: 'Save' }, samples: {}, formatFor, locale: 'fi' };
    expect(translationFaults({ ...given, translated: { title } })).toEqual([]);
  });

  it('asks for a sample of every message with values', () => {
    const given = { english, translated: swedish, samples: {}, formatFor, locale: 'sv' };
    expect(translationFaults(given)).toEqual(['guests: has no sample']);
  });

  it('lets pass what is rightly the same', () => {
    expect(faultsOf({}, [])).toEqual(['parts.salt: is English: "Salt"']);
  });
});
