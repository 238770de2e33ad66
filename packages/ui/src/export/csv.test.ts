import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { separatorFor, toCsv, withoutFormula } from './csv.ts';

/** What a spreadsheet program sees. */
const read = (csv: string) =>
  Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: 'greedy' }).data;

describe('toCsv', () => {
  it('begins with a byte order mark, and ends every line with CRLF', () => {
    const csv = toCsv({ columns: ['Phase', 'Place'], rows: [['Ökosystem', 1.42]] });
    expect(csv).toBe('\uFEFF"Phase","Place"\r\n"Ökosystem",1.42\r\n');
  });

  it('keeps quotes, separators and line breaks within their cell', () => {
    const cell = 'say "a, b";\r\nthen stop';
    expect(read(toCsv({ columns: ['x', 'y'], rows: [[cell, 'z']] }))[1]).toEqual([cell, 'z']);
  });

  it('writes a number as it is, and leaves a missing one empty', () => {
    const csv = toCsv({ columns: ['a', 'b', 'c'], rows: [[-1.5, null, Number.NaN]] });
    expect(csv).toContain('\r\n-1.5,,\r\n');
  });

  it('leaves out where a word may break on screen', () => {
    const csv = toCsv({ columns: ['Dienst\u00ADleistung'], rows: [] });
    expect(csv).toContain('"Dienstleistung"');
  });

  it('writes for countries with a decimal comma', () => {
    const csv = toCsv({ columns: ['a', 'b'], rows: [['x', -1.5]], separator: ';' });
    expect(csv).toContain('\r\n"x";-1,5\r\n');
  });

  it('comes back as it was, except that formulas are text', () => {
    const cell = fc.string({ unit: 'grapheme-composite', minLength: 1 });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), ([columns = [], ...rows]) => {
        const { data } = Papa.parse<string[]>(toCsv({ columns, rows }), { delimiter: ',' });
        const expected = [columns, ...rows].map((one) =>
          one.map((text) => withoutFormula(text.replaceAll('\u00AD', ''))),
        );
        // The last line is ended, so an empty one seems to follow.
        expect(data).toEqual([...expected, ['']]);
      }),
    );
  });
});

describe('withoutFormula', () => {
  it.each([
    '=1+1',
    '+cmd|calc',
    '-2+3+cmd',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠a',
  ])('makes %j text', (cell) => {
    expect(withoutFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['-1,5', '+3', '-63 %', '-1\u00A0234.5', '1-2', 'a=b', '', '’=1'])(
    'leaves %j alone',
    (cell) => {
      expect(withoutFormula(cell)).toBe(cell);
    },
  );
});

describe('separatorFor', () => {
  it.each([
    ['en', ','],
    ['en-IE', ','],
    ['de', ';'],
    ['fi', ';'],
    ['sv', ';'],
    ['de-CH', ','],
  ])('is, in %s, what the numbers leave: %s', (locale, separator) => {
    expect(separatorFor(locale)).toBe(separator);
  });
});
