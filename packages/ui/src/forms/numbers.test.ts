import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writtenNumber } from './numbers.ts';

const languages = ['en', 'sv', 'fi', 'de'];

describe('a number as people write it', () => {
  it.each([
    ['1,500', 'en', 1500],
    ['1.500', 'en', 1.5],
    ['1.500', 'de', 1500],
    ['1,500', 'de', 1.5],
    ['1,500', 'fi', 1.5],
    ['118,000', 'en', 118_000],
    ['1,500.5', 'de', 1500.5],
    ['1.500,5', 'en', 1500.5],
    ['1,500,000', 'fi', 1_500_000],
    ['1.500.000', 'en', 1_500_000],
    ['1 234,5', 'en', 1234.5],
    ['1’234.5', 'de', 1234.5],
    ['0,125', 'en', 0.125],
    ['1500,125', 'en', 1500.125],
    ['-1,500', 'en', -1500],
  ])('%s in %s is %d', (text, locale, value) => {
    expect(readNumber(text, locale)).toBe(value);
  });

  it.each([
    ['1.500', 'fi'],
    ['1.500', 'sv'],
    ['1,50,000', 'en'],
    ['1,500.000.5', 'en'],
    ['1.5.5', 'de'],
    ['1,5,000.5', 'en'],
    ['twelve', 'en'],
    ['1,500 EUR', 'en'],
    ['1.500.', 'en'],
    ['0x10', 'en'],
    ['0b11', 'de'],
    ['1e5', 'fi'],
    ['Infinity', 'sv'],
  ])('%s in %s could be anything, and is no number', (text, locale) => {
    expect(readNumber(text, locale)).toBeNaN();
  });
});

it('reads what a field begins with, and what the page itself writes, as the same number', () => {
  const numbers = fc.oneof(
    fc.nat(1_000_000_000),
    fc.nat(100_000_000).map((thousandths) => thousandths / 1000),
  );
  fc.assert(
    fc.property(numbers, fc.constantFrom(...languages), (value, locale) => {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
      expect(readNumber(writtenNumber(value, locale), locale)).toBe(value);
      expect(readNumber(format.format(value), locale)).toBe(value);
    }),
    { numRuns: 500 },
  );
});
