import { matching } from '@servitization/core';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { contextOf } from './contexts.test.kit.ts';
import { csvOf, tableOf } from './linkTables.ts';
import { choosing, everything, four } from './profiles.test.kit.ts';

const context = contextOf(four);
/** Rows of the file by the names of its columns. */
const rowsOf = (given = context) => {
  const { columns, rows } = csvOf(given);
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
};

describe('the table', () => {
  it('has every link of the framework to what was chosen, whatever the limits', () => {
    const limits = { effort: 'S', reportedOnly: true, max: 1 } as const;
    const marks = { 'online-payment': 'dismissed' } as const;
    const given = choosing({ challenges: everything, limits, marks });
    const { groups, caption } = tableOf(contextOf(given));
    const rows = groups.flatMap((group) => group.rows).filter(([, evidence]) => evidence !== '');
    const links = matching.framework.activities.flatMap((activity) => activity.links);
    expect(rows).toHaveLength(links.length);
    expect(caption).toMatch(/^Every link/);
  });

  it('says of a link that the limits leave it out, and of none that was put aside that they do', () => {
    const limits = { effort: 'S' } as const;
    const marks = { 'online-payment': 'dismissed' } as const;
    const given = choosing({ challenges: { 'low-margins': 3 }, limits, marks });
    const [group] = tableOf(contextOf(given)).groups;
    expect(group?.rows).toEqual([
      ['Online payment', 'Inferred', 'No'],
      ['Automated customer care', 'Inferred', 'No, beyond your limits'],
      ['Digital product communication', 'Inferred', 'No, beyond your limits'],
      ['Remote monitoring service', 'Suggested', 'No, beyond your limits'],
    ]);
  });

  it('says where nothing is known', () => {
    expect(tableOf(context).groups.at(-1)?.rows).toEqual([
      ['No researched digital remedy', '', ''],
    ]);
  });
});

describe('the file', () => {
  it('has of every link what is needed to act on it, with numbers as numbers', () => {
    expect(rowsOf()[0]).toEqual({
      Challenge: 'Winning new customers',
      Severity: 3,
      Activity: 'Search engine visibility',
      Evidence: 'Reported',
      Points: 30,
      Effort: 'Small',
      'In the plan': 'Yes',
      Decision: null,
      'First step': 'Write down ten phrases a buyer there would type, and search for each of them.',
      Source:
        'Reim et al. 2022, Digitalization activities to tackle value-creation-related challenges',
    });
    expect(csvOf(context).separator).toBe(',');
    expect(csvOf({ ...context, format: formatFor('fi') }).separator).toBe(';');
  });

  it('tells what was decided, and that an inferred link is our reading', () => {
    const marks = { 'online-recruitment': 'doing', 'online-payment': 'dismissed' } as const;
    const rows = rowsOf(contextOf(choosing({ marks }, four)));
    const of = (name: string) => rows.filter(({ Activity }) => Activity === name);
    expect(of('Online recruitment').map(({ Decision }) => Decision)).toEqual(['Doing']);
    expect(of('Online payment').map((row) => [row.Decision, row['In the plan']])).toEqual([
      ['Not for us', 'No'],
      ['Not for us', 'No'],
    ]);
    expect(of('Online payment')[0]?.Source).toMatch(/; our reading$/);
  });

  it('has a first step for what is to be done, and none for what is done', () => {
    const marks = { 'online-recruitment': 'doing', 'search-engine-visibility': 'done' } as const;
    const rows = rowsOf(contextOf(choosing({ marks }, four)));
    const of = (name: string) => rows.find(({ Activity }) => Activity === name);
    expect(of('Online recruitment')?.['First step']).toMatch(/\S/);
    expect(of('Search engine visibility')).toMatchObject({ Decision: 'Done', 'First step': null });
  });

  it('has what the firm does besides, though it answers nothing that was chosen', () => {
    const marks = { 'digital-invoicing': 'doing' } as const;
    expect(rowsOf(contextOf(choosing({ marks }, four))).at(-1)).toMatchObject({
      Challenge: null,
      Severity: null,
      Activity: 'Digital invoicing',
      Decision: 'Doing',
      'In the plan': 'No',
    });
  });
});
