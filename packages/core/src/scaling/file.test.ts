import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activity,
  eventOf,
  logOf,
  logs,
  pilot,
  refusal,
  shuffledLogs,
} from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

const { parseLog, readLog, tableColumns, toJson, toTable } = scaling;

/** A table as a spreadsheet program gets it: all quoted, with a byte order mark. */
const csv = (events: readonly object[], separator = ','): string =>
  `\uFEFF${[tableColumns(events.length), ...toTable(events)]
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
        expect(parseLog(text)).toEqual({ events: [event], others: 0, faults: [] });
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
          expect(parseLog(text)).toEqual({ ...readLog(events), others: 0, faults: [] });
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

  test('[SC40] carries what can’t be read along, and lists it when it comes back', () => {
    const events = logOf(pilot('p'), activity('nurture-ambassadors'));
    const strange = [
      { ...events[0], id: 's', type: 'party' },
      { id: '=1+1', log: 'scaling' },
    ];
    const all = [...events, ...strange] as typeof events;
    for (const text of [toJson(all), csv(all), csv(all, ';')]) {
      const { events: kept, faults } = parseLog(text);
      expect(kept).toEqual(events);
      expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'event.type unknown',
        'event.at missing',
      ]);
      for (const one of strange) expect(text.replaceAll('""', '"')).toContain(JSON.stringify(one));
    }
  });

  test('[SC41] of a later version is told as such, and nothing of it is read', () => {
    const events = logOf(pilot('p'));
    const later = [
      { kind: 'servitization-scaling-log', version: 2, events },
      { kind: 'servitization-scaling-log', version: '1', events },
      { events, version: 2 },
      { schema: 2, id: 'c', events },
    ];
    const other = { place: 1, path: 'version', code: 'range', allowed: '1', type: null };
    for (const file of later) {
      expect(parseLog(JSON.stringify(file))).toEqual({ events: [], others: 0, faults: [other] });
    }
    for (const file of [later[0], later[3]]) {
      for (const text of [JSON.stringify(file), JSON.stringify(file, null, 2)]) {
        const end = text.lastIndexOf('}', text.length - 2);
        for (let at = text.indexOf('['); at <= end; at += 1) {
          expect(parseLog(text.slice(0, at)), text.slice(0, at)).toEqual({
            events: [],
            others: 0,
            faults: [other],
          });
        }
      }
    }
  });

  test('[SC41] that is cut in half keeps its whole events and lists the broken one', () => {
    const events = logOf(...Array.from({ length: 8 }, (_, index) => pilot(`p${index}`)));
    for (const text of [toJson(events), csv(events)]) {
      const { events: kept, faults } = parseLog(text.slice(0, Math.floor(text.length * 0.6)));
      expect(kept.length).toBeGreaterThan(2);
      expect(events.slice(0, kept.length)).toEqual(kept);
      expect(faults).toMatchObject([{ path: 'end', code: 'missing' }]);
    }
  });

  const cutLog = [...logOf(pilot('p'), pilot('q')), awkward];
  const shapes: readonly (readonly [string, string])[] = [
    ['our own file', toJson(cutLog)],
    ['one line', JSON.stringify({ kind: 'servitization-scaling-log', version: 1, events: cutLog })],
    ['indented', JSON.stringify({ events: cutLog }, null, 2)],
    ['a company document', JSON.stringify({ schema: 1, id: 'c', events: cutLog, moments: [] })],
    ['a bare list', JSON.stringify(cutLog)],
    ['an indented list', JSON.stringify(cutLog, null, 2)],
  ];

  /** How many entries a text holds whole: those whose last brace is before the cut. */
  const wholeIn = (text: string, at: number): number => {
    const ends = cutLog.map(({ id }, index) => {
      const next = cutLog[index + 1];
      const before = next
        ? text.indexOf(JSON.stringify(next.id), text.indexOf(JSON.stringify(id)))
        : text.lastIndexOf(']');
      return text.lastIndexOf('}', before) + 1;
    });
    return ends.filter((end) => end <= at).length;
  };

  test.each(shapes)(
    '[SC41] cut anywhere keeps all that is whole, and tells of one break: %s',
    (_, text) => {
      const start = Math.max(text.indexOf('['), 0);
      const end = text.lastIndexOf(text.includes('"moments"') ? '],"moments"' : ']');
      for (let at = 0; at <= text.length; at += 1) {
        const { events, faults } = parseLog(text.slice(0, at));
        const whole = wholeIn(text.slice(0, end + 1), at);
        expect(events, `cut at ${at}`).toEqual(cutLog.slice(0, whole));
        const told = faults.map(({ place, path }) => `${place} ${path}`);
        if (at > end) expect(told).toEqual([]);
        else expect(told, `cut at ${at}`).toEqual([at > start ? `${whole + 1} end` : '1 file']);
      }
    },
  );

  test.each([',', ';', '\t'])(
    '[SC41] of a table cut anywhere its whole lines are kept, and the cut is told once, with %j between cells',
    (separator) => {
      const text = csv(cutLog, separator);
      for (let at = text.indexOf('\n'); at <= text.length; at += 1) {
        const lines = text.slice(0, at).split('\r\n').length - 2;
        const { events, faults } = parseLog(text.slice(0, at));
        expect(events.length).toBeGreaterThanOrEqual(lines);
        expect(cutLog.slice(0, events.length)).toEqual(events);
        const told = faults.map(({ place, path }) => `${place} ${path}`);
        const isWhole = events.length === cutLog.length;
        expect(told, `cut at ${at}`).toEqual(isWhole ? [] : [`${events.length + 2} end`]);
      }
    },
  );

  test('[SC41] of a table of fewer lines than its header says is told to end too soon', () => {
    const lines = csv(cutLog).split('\r\n');
    const cut = parseLog(lines.slice(0, 3).join('\r\n'));
    expect(cut.events).toEqual(cutLog.slice(0, 2));
    expect(cut.faults).toEqual([
      { place: 4, path: 'end', code: 'missing', allowed: 'the rest of the file', type: null },
    ]);
    const twice = [...lines, ...lines.slice(1)].join('\r\n');
    expect(parseLog(twice).faults).toEqual([]);
    const older = parseLog([...lines.slice(0, 3)].join('\r\n').replace(' (3)', ''));
    expect(older).toEqual({ events: cutLog.slice(0, 2), others: 0, faults: [] });
  });

  test('[SC41] of a table cut within its header is told to be cut', () => {
    const text = csv(cutLog);
    for (let at = 3; at < text.indexOf('event'); at += 1) {
      const { events, faults } = parseLog(text.slice(0, at));
      expect(events).toEqual([]);
      expect(faults, `cut at ${at}`).toMatchObject([{ place: 1, path: 'end' }]);
    }
  });

  test('[SC41] of a table may have empty rows below it, or columns that somebody added', () => {
    const whole = { events: cutLog, others: 0, faults: [] };
    for (const separator of [',', ';', '\t']) {
      const text = csv(cutLog, separator);
      for (const row of [separator.repeat(4), Array(5).fill('""').join(separator), ' ']) {
        expect(parseLog(`${text}${row}\r\n${row}`)).toEqual(whole);
      }
      for (const [name, cell] of [
        ['Remark', '"Ask {Ms Lind}"'],
        ['"Remark"', '""'],
        ['Remark', ''],
      ]) {
        const [first, ...rows] = text.trim().split('\r\n');
        const added = [`${first}${separator}${name}`, ...rows.map((row) => row + separator + cell)];
        expect(parseLog(added.join('\r\n'))).toEqual(whole);
        const cut = parseLog(added.slice(0, 3).join('\n'));
        expect(cut.faults).toMatchObject([{ path: 'end', place: 4 }]);
      }
    }
  });

  test('[SC41] counts the entries of other logs, which are no faults', () => {
    const own = eventOf(pilot('p'), 0);
    const file: readonly object[] = [
      { ...own, id: 'a', log: 'cocreation', type: 'cycle' },
      own,
      { log: 'later' },
      { log: '' },
    ];
    for (const text of [
      JSON.stringify({ schema: 1, id: 'c', events: file }),
      toJson(file),
      csv(file),
    ]) {
      const { events, others, faults } = parseLog(text);
      expect([events, others]).toEqual([[own], 2]);
      expect(faults.map(({ path }) => path)).toEqual(['event.id']);
    }
  });

  test('[SC41] whose beginning is lost says so, wherever it begins', () => {
    const head = { place: 1, path: 'head', code: 'missing', allowed: 'the beginning of the file' };
    for (const [name, text] of [...shapes, ['a table', csv(cutLog)] as const]) {
      const start = name === 'a table' ? text.indexOf('\n') : text.indexOf('[');
      for (let at = start + 1; at < text.length / 2; at += 1) {
        const { events, faults } = parseLog(text.slice(at));
        expect(events.length, `${name} from ${at}`).toBeGreaterThan(0);
        expect(cutLog.slice(-events.length), `${name} from ${at}`).toEqual(events);
        expect(faults[0], `${name} from ${at}`).toMatchObject(head);
      }
    }
  });

  test('[SC41] whose first entries are lost has that one fault', () => {
    const json = toJson(cutLog).split('\n');
    const table = csv(cutLog).split('\r\n');
    for (const text of [json.slice(2).join('\n'), table.slice(2).join('\r\n')]) {
      const { events, faults } = parseLog(text);
      expect(events).toEqual(cutLog.slice(1));
      expect(faults.map(({ place, path }) => `${place} ${path}`)).toEqual(['1 head']);
    }
  });

  test('[SC41] damaged in the middle loses only the entries that were hit', () => {
    for (const [, text] of shapes.slice(0, 5)) {
      const hit = text.indexOf('"q"');
      const { events, faults } = parseLog(`${text.slice(0, hit)}${text.slice(hit + 1)}`);
      expect(events).toEqual([cutLog[0], cutLog[2]]);
      expect(faults).toMatchObject([{ place: 2, path: 'event', code: 'type' }]);
    }
  });

  test('[SC41] of braces without end is given up', () => {
    for (const text of ['[{', '[{"id":']) {
      expect(parseLog(text.repeat(200_000)).faults.length).toBeLessThan(200);
    }
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

  test('[SC41] loses nothing to a clock that was ahead and was set back, and tells what it wrote', () => {
    const [first, second, third] = logOf(pilot('p'), pilot('q'), pilot('r'));
    const dated = { ...third, data: { ...third?.data, on: '2024-11-22' } };
    const { events } = readLog([first, second, dated]);
    for (const text of [toJson(events), csv(events)]) {
      expect(parseLog(text)).toEqual({ events, others: 0, faults: [] });
    }
    const ahead = (today: string) => events.filter((event) => scaling.isAhead(event, today));
    expect(ahead('2024-11-22')).toEqual(events);
    expect(ahead('2025-01-01')).toEqual([events[2]]);
    expect(ahead('2025-01-02')).toEqual([]);
  });

  test('[SC41] keeps what is of a day to come, as a clock that was ahead let it pass, and tells', () => {
    const [event] = logOf(pilot('p'));
    const on = (day: string) => ({ ...event, data: { ...event?.data, on: day } });
    const { events } = readLog([on('2025-01-02'), on('2024-12-31'), event]);
    for (const text of [toJson(events), csv(events)]) {
      expect(parseLog(text)).toEqual({ events, others: 0, faults: [] });
    }
    const toCome = (today: string) => events.filter((one) => scaling.isToCome(one, today));
    expect(toCome('2024-12-29')).toEqual(events);
    expect(toCome('2024-12-31')).toEqual([events[0]]);
    expect(toCome('2025-01-01')).toEqual([]);
    expect(events.filter((one) => scaling.isAhead(one, '2024-12-31'))).toEqual([events[0]]);
  });

  test('[SC41] tells which entries were written years before or after the others', () => {
    const at = (...days: string[]) =>
      readLog(
        days.map((day, index) => ({ ...logOf(pilot('p'))[0], id: day, at: stampOf(day, index) })),
      ).events;
    const stampOf = (day: string, index: number) => `${day}T12:00:00.000Z-000${index}`;
    const stray = (...days: string[]) => [...scaling.strayIn(at(...days))].map(({ id }) => id);
    expect(stray()).toEqual([]);
    expect(stray('2026-03-01')).toEqual([]);
    expect(stray('2026-03-01', '2024-04-01', '2025-03-01')).toEqual([]);
    expect(stray('2026-03-01', '2026-03-02', '1999-01-01', '1999-01-02')).toEqual([
      '1999-01-01',
      '1999-01-02',
    ]);
    expect(stray('2021-03-01', '2021-03-02', '2026-03-02')).toEqual(['2026-03-02']);
    expect(stray('1970-01-01', '2021-03-01', '2021-03-02', '2021-03-03', '2026-03-02')).toEqual([
      '1970-01-01',
      '2026-03-02',
    ]);
  });

  test.each([
    ['17 months', 17 * 30 * 24],
    ['a month', 30 * 24],
    ['two hours', 2],
  ])('[SC41] tells what a clock wrote that ran %s backwards, for each writer', (_, hours) => {
    const stampOf = (hour: number) =>
      `${new Date(Date.UTC(2026, 2, 1) + hour * 3_600_000).toISOString()}-0000`;
    const said = logOf(pilot('p'), pilot('q'), pilot('r'), pilot('s'));
    const hoursOf = [0, 5, 5 - hours, 6];
    const by = (writers: readonly string[]) =>
      readLog(
        said.map((event, index) => ({
          ...{ ...event, id: `${index}`, by: writers[index] },
          at: stampOf(hoursOf[index] ?? 0),
          data: { ...event.data, on: undefined },
        })),
      ).events;
    const back = (...writers: string[]) => [...scaling.setBackIn(by(writers))].map(({ id }) => id);
    expect(back('a', 'a', 'a', 'a')).toEqual(['2']);
    expect(back('a', 'a', 'b', 'a')).toEqual([]);
    expect(back('b', 'a', 'a', 'b')).toEqual(['2']);
    const { log } = scaling.fold(by(['a', 'a', 'a', 'a']));
    expect([...scaling.setBackIn(log)]).toEqual([]);
  });

  test('[SC41] as it is written tells of no clock that ran backwards, whatever came in which order', () => {
    fc.assert(
      fc.property(shuffledLogs, ({ shuffled }) => {
        const { log } = scaling.fold(shuffled);
        for (const text of [toJson(log), csv(log)]) {
          expect(scaling.setBackIn(parseLog(text).events).size).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('[SC41] names the type that it doesn’t know, or as much of it as tells', () => {
    const [good] = logOf(pilot('p'));
    for (const [type, named] of [
      ['party', { named: 'party' }],
      ['x'.repeat(1000), { named: 'x'.repeat(60) }],
      [7, {}],
    ] as const) {
      const [fault] = readLog([{ ...good, type }]).faults;
      expect(fault).toEqual({
        ...{ place: 1, path: 'event.type', type: null, ...named },
        code: typeof type === 'string' ? 'unknown' : 'type',
        allowed: `one of ${Object.keys(scaling.eventSchema).join(', ')}`,
      });
    }
  });

  test('[SC41] that holds no log says so, once', () => {
    for (const text of ['', 'Dear Sir,\nplease find', 'Next event', '{"events":5}', '{}', '7']) {
      const { events, faults } = parseLog(text);
      expect(events).toEqual([]);
      expect(faults).toMatchObject([{ place: 1, path: 'file', code: 'missing' }]);
    }
    for (const text of [toJson([]), csv([]), '[]']) {
      expect(parseLog(text)).toEqual({ events: [], others: 0, faults: [] });
    }
    expect(refusal(() => Reflect.apply(parseLog, null, [3]))).toBe('text: type');
    expect(refusal(() => readLog({}))).toBe('events: type');
  });
});
