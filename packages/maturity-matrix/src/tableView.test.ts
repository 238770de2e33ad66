import { describe, expect, it } from 'vitest';
import { all, contextFor, type Levels } from './contexts.test.kit.ts';
import { details } from './locales/details.en.ts';
import { tableView } from './tableView.ts';

const table = (levels: Levels, consolidation?: number) =>
  tableView({ ...contextFor(levels, consolidation ? { consolidation } : {}), details });

describe('the table', () => {
  it('has a row for every phase, as wide as the head', () => {
    const { columns, groups } = table([]);
    expect(groups.map(({ rows }) => rows.length)).toEqual([3, 3]);
    for (const { rows } of groups) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('says "not assessed" where nothing is known, and never zero', () => {
    const [first] = table([]).groups;
    expect(first?.rows).toEqual([
      ['1 Digital awareness', '0 of 3', 'Not assessed', 'Open'],
      ['2 Digital service innovation', '0 of 2', 'Not assessed', 'Open'],
      ['3 Digital service mass customization', '0 of 3', 'Not assessed', 'Open'],
    ]);
    expect(first?.title).toBe(
      'Digital service maturity: not assessed, anywhere from 0 to 3 on a scale from 0 to 3',
    );
  });

  it('says zero where zero was answered', () => {
    const [first] = table(all(0)).groups;
    expect(first?.rows[0]).toEqual(['1 Digital awareness', '3 of 3', '0%', 'No']);
    expect(first?.title).toBe('Digital service maturity: at 0 on a scale from 0 to 3');
  });

  it('counts a don’t know as not answered', () => {
    const [first] = table([2, null, null]).groups;
    expect(first?.rows[0]?.slice(1, 3)).toEqual(['1 of 3', '50%']);
  });

  it('tells a phase ahead of sequence from one that is open', () => {
    const [first] = table([1, 1, 1, 4, 4]).groups;
    expect(first?.rows.map((row) => row.at(-1))).toEqual(['No', 'Yes, ahead of sequence', 'Open']);
  });

  it('says about, and from where to where, while answers are open', () => {
    const [first] = table([3, 3, 3, 2]).groups;
    expect(first?.title).toMatch(
      /: at about 1\.8 on a scale from 0 to 3, anywhere from 1\.4 to 3$/,
    );
  });

  it('names the share that consolidates a phase', () => {
    expect(table([], 0.75).caption).toMatch(/consolidated at 75% or more\.$/);
  });
});
