import { en as words } from '@servitization/content/scaling/en';
import { scaling } from '@servitization/core';
import { formatFor } from '@servitization/ui';
import { toCsv } from '@servitization/ui/export';
import { expect, it } from 'vitest';
import { twoYears } from '../../../examples/index.ts';
import { languages } from './languages.test.kit.ts';
import { en as messages } from './locales/en.ts';
import { entriesIn } from './log.ts';
import { logTable } from './logTable.ts';
import type { ViewContext } from './viewContext.ts';

const { events } = scaling.readLog(entriesIn(twoYears.events));

const contextIn = (log: readonly scaling.ScalingEvent[], locale = 'en'): ViewContext => ({
  ...{
    id: 't',
    state: scaling.fold(log),
    entries: [],
    faults: [],
    today: '2026-06-30',
    thresholds: undefined,
  },
  ...{ company: undefined, words, messages, format: formatFor(locale), readOnly: false },
});

it('says in words what each entry is', () => {
  const { columns, rows } = logTable(contextIn(events));
  expect(columns).toEqual(['Day', 'Kind', 'Entry', 'Note', 'event (62)']);
  expect(rows).toHaveLength(events.length);
  expect(rows.map((row) => row.slice(1, 3))).toContainEqual([
    'strategies',
    'Servitization scaling chosen',
  ]);
});

it.each(['sv', 'fi', 'de'] as const)('reads back in %s, semicolons and all', (locale) => {
  const context = { ...contextIn(events, locale), ...languages[locale] };
  const table = logTable(context);
  expect(table.separator).toBe(';');
  const read = scaling.parseLog(toCsv(table));
  expect(read.faults).toEqual([]);
  expect(read.events).toEqual(events);
});

it('keeps what a spreadsheet would lose: line breaks, quotes, soft hyphens', () => {
  const note = 'First\nsecond; "third", =SUM(A1) and Dienst\u00ADleistung';
  const [entry] = events;
  const { events: odd } = scaling.readLog([
    { ...entry, type: 'pilot', data: { pilot: 'p', customer: note, need: note, note } },
  ]);
  expect(odd).toHaveLength(1);
  expect(scaling.parseLog(toCsv(logTable(contextIn(odd)))).events).toEqual(odd);
});

it('carries what can’t be read, with the reason, and lists it when it comes back', () => {
  const [first, ...rest] = twoYears.events;
  if (!first) throw new Error('an empty example');
  const strange = { ...first, type: 'party' };
  const entries = [...rest.slice(0, 3), strange, ...rest.slice(3)];
  const read = scaling.readLog(entries);
  const context = { ...contextIn(read.events), entries, faults: read.faults };
  const { rows } = logTable(context);
  expect(rows.at(-1)).toEqual([
    ...['', '', ''],
    expect.stringMatching(/^Entry or line 4, event\.type "party": is not known; needed is /),
    JSON.stringify(strange),
  ]);
  const back = scaling.parseLog(toCsv(logTable(context)));
  expect(back.events).toEqual(read.events);
  expect(back.faults).toMatchObject([{ place: rows.length + 1, path: 'event.type' }]);
});
