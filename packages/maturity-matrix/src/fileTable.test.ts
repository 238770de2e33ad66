import { describe, expect, it } from 'vitest';
import { all, contextFor, type Levels } from './contexts.test.kit.ts';
import { fileTable } from './fileTable.ts';
import { details } from './locales/details.en.ts';

const table = (levels: Levels) => fileTable({ ...contextFor(levels), details });

describe('the file for a spreadsheet', () => {
  it('has an activity a row, as wide as the head', () => {
    const { columns, rows } = table(all(2));
    expect(rows).toHaveLength(17);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('has numbers as numbers', () => {
    const [row] = table([4, 2, null, ...Array(14)]).rows;
    expect(row).toEqual([
      'Digital service maturity',
      1,
      'Digital awareness',
      'Assess your digital readiness',
      4,
      'Leading',
      0.75,
      0.6,
      'Open',
      'No',
      1,
      0.833,
      3,
      null,
    ]);
  });

  it('names the path that was chosen in every row', () => {
    const context = { ...contextFor(all(2)), chosenPath: 'scaling', details };
    const { columns, rows } = fileTable(context);
    expect(columns.at(-1)).toBe('Path chosen');
    for (const row of rows) expect(row.at(-1)).toBe('Scaling path');
  });

  it('leaves what is open empty, and never writes zero for it', () => {
    const [row] = table([]).rows;
    expect([row?.[4], row?.[6], row?.[10]]).toEqual([null, null, null]);
  });
});
