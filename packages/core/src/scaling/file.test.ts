import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, eventOf, logOf, logs, pilot, refusal } from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

const { parseLog, readLog, tableColumns, toJson, toTable } = scaling;

/** A table as a spreadsheet program gets it: all quoted, with a byte order mark. */
const csv = (events: readonly scaling.ScalingEvent[], separator = ','): string =>
  `\uFEFF${[tableColumns, ...toTable(events)]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join('\r\n')}\r\n`;

const awkward = eventOf(
  {
    type: 'activity',
    data: {
      activity: 'nurture-ambassadors',
      status: 'done',
      note: '=1+1, "so" she said;\r\n\u2028{"id":"x"} ]} \\',
    },
  },
  3,
  { id: '{"id" "' },
);

describe('a file', () => {
  test('[SC40] of JSON or a table gives the same log back, whatever the texts in it', () => {
    const braces = ['{"', '"{"', '{"id"', '{'].map((note) =>
      eventOf({ ...awkward, data: { ...awkward.data, note } } as scaling.Proposal, 3, { id: note }),
    );
    for (const event of [awkward, ...braces]) {
      for (const text of [toJson([event]), csv([event]), csv([event], ';')]) {
        expect(parseLog(text)).toEqual({ events: [event], faults: [] });
      }
    }
    fc.assert(
      fc.property(logs, fc.string(), (log, note) => {
        const events =
          note.trim() === ''
            ? log
            : [
                ...log,
                eventOf({ ...awkward, data: { ...awkward.data, note } } as scaling.Proposal, 99),
              ];
        for (const text of [toJson(events), csv(events), csv(events, ';')]) {
          expect(parseLog(text)).toEqual({ events: readLog(events).events, faults: [] });
        }
      }),
    );
  });

  test('[SC40] may be a bare list, or a list in a record', () => {
    const events = logOf(pilot('p'), activity('nurture-ambassadors'));
    for (const text of [JSON.stringify(events), JSON.stringify({ events }, null, 2)]) {
      expect(parseLog(text).events).toEqual(events);
    }
  });

  test('[SC41] that is cut in half keeps its whole events and lists the broken one', () => {
    const events = logOf(...Array.from({ length: 8 }, (_, index) => pilot(`p${index}`)));
    for (const text of [toJson(events), csv(events)]) {
      const { events: kept, faults } = parseLog(text.slice(0, Math.floor(text.length * 0.6)));
      expect(kept.length).toBeGreaterThan(2);
      expect(events.slice(0, kept.length)).toEqual(kept);
      expect(faults).toMatchObject([{ path: 'event', code: 'type' }]);
    }
  });

  test('[SC41] cut anywhere never gives an event that was not in it', () => {
    const events = [...logOf(pilot('p'), pilot('q')), awkward];
    fc.assert(
      fc.property(fc.constantFrom(toJson(events), csv(events)), fc.nat(2000), (text, at) => {
        const { events: kept } = parseLog(text.slice(0, at));
        expect(events.slice(0, kept.length)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test('[SC41] keeps the good events among bad ones, and says what is wrong with each', () => {
    const [good] = logOf(pilot('p'));
    const bad = [
      { ...good, id: 'a', type: 'party' },
      { ...good, id: 'b', data: { ...good?.data, on: '2025-02-31' } },
      { ...good, id: 'c', data: { ...good?.data, note: 'x'.repeat(2_000_000) } },
      7,
    ];
    const { events, faults } = readLog([...bad.slice(0, 2), good, ...bad.slice(2)]);
    expect(events).toEqual([good]);
    expect(faults.map(({ place, path, code }) => `${place} ${path} ${code}`)).toEqual([
      '1 event.type unknown',
      '2 event.data.on range',
      '4 event.data.note range',
      '5 event type',
    ]);
  });

  test('[SC41] from a clock that was ahead is told, once today is known', () => {
    const events = logOf(pilot('p'), pilot('q'), pilot('r'));
    expect(readLog(events, '2025-01-02').faults).toEqual([]);
    const { events: kept, faults } = parseLog(toJson(events), '2025-01-01');
    expect(kept).toHaveLength(2);
    expect(faults).toMatchObject([{ place: 3, path: 'event.at', code: 'range' }]);
  });

  test('[SC41] of something else gives no event and a fault for each line', () => {
    expect(parseLog('')).toEqual({ events: [], faults: [] });
    expect(parseLog('Dear Sir,\nplease find').events).toEqual([]);
    expect(parseLog('Dear Sir,\nplease find').faults).toHaveLength(2);
    expect(refusal(() => Reflect.apply(parseLog, null, [3]))).toBe('text: type');
    expect(refusal(() => readLog({}))).toBe('events: type');
  });
});
