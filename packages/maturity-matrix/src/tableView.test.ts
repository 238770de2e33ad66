import { describe, expect, it } from 'vitest';
import { all, contextFor, type Levels } from './contexts.test.kit.ts';
import { details } from './locales/details.en.ts';
import { tableView } from './tableView.ts';

const table = (levels: Levels, consolidation?: number) =>
  tableView({ ...contextFor(levels, consolidation ? { consolidation } : {}), details });

describe('the table', () => {
  it('has a row for every phase and one for the place, all as wide as the head', () => {
    const { columns, groups } = table([]);
    expect(groups.map(({ rows }) => rows.length)).toEqual([4, 4]);
    for (const { rows } of groups) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('says "not assessed" where nothing is known, and never zero', () => {
    const [first] = table([]).groups;
    expect(first?.rows).toEqual([
      ['1 Digital awareness', '0 of 3', 'Not assessed', 'Open'],
      ['2 Digital service innovation', '0 of 2', 'Not assessed', 'Open'],
      ['3 Digital service mass customization', '0 of 3', 'Not assessed', 'Open'],
      ['Place, from 0 to 3', '', 'Not assessed', '0 to 3'],
    ]);
  });

  it('says zero where zero was answered', () => {
    const [first] = table(all(0)).groups;
    expect(first?.rows[0]).toEqual(['1 Digital awareness', '3 of 3', '0%', 'No']);
    expect(first?.rows[3]).toEqual(['Place, from 0 to 3', '', '0', 'Certain']);
  });

  it('counts a don’t know as not answered', () => {
    const [first] = table([2, null, null]).groups;
    expect(first?.rows[0]?.slice(1, 3)).toEqual(['1 of 3', '50%']);
  });

  it('names the share that consolidates a phase', () => {
    expect(table([], 0.75).columns.at(-1)).toBe('Consolidated (75% or more)');
  });
});
