import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, toCalendar } from './calendar.ts';

const entry: CalendarEntry = {
  id: 'acme/align-coopetition',
  title: 'Work with rivals on clear terms',
  text: 'Owner: Maija',
  day: '2027-03-31',
  changed: new Date('2026-11-20T08:09:10.110Z'),
};
const fileOf = (...entries: CalendarEntry[]) => toCalendar({ name: 'Acme', entries });

/** What a calendar program reads from the file. */
function readEvents(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar file', () => {
  it('is read by a parser as it was meant: a whole day that blocks no time', () => {
    const [event] = readEvents(fileOf(entry));
    expect(event?.summary).toBe(entry.title);
    expect(event?.description).toBe(entry.text);
    expect(event?.uid).toBe(entry.id);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-03-31');
    expect(event?.endDate.toString()).toBe('2027-04-01');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('says what RFC 5545 asks of every file and every event', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(entry)));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Servitization Kit');
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toBe(entry.id);
  });

  it('stamps an entry with its last change, as RFC 5545, 3.8.7.2 has it without a METHOD', () => {
    const event = new ICAL.Component(ICAL.parse(fileOf(entry))).getFirstSubcomponent('vevent');
    for (const name of ['dtstamp', 'last-modified']) {
      expect(String(event?.getFirstPropertyValue(name))).toBe('2026-11-20T08:09:10Z');
    }
  });

  it('names the calendar of several entries, and none for one (MS-OXCICAL, 2.1.3.1.1.17)', () => {
    const nameOf = (file: string) =>
      new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('x-wr-calname');
    expect(nameOf(fileOf(entry, { ...entry, id: 'acme/another' }))).toBe('Acme');
    expect(nameOf(fileOf(entry))).toBeNull();
  });

  it('asks for no answer: without a METHOD it needs no organizer (RFC 5546, 3.2.1)', () => {
    const file = fileOf(entry);
    expect(file).not.toMatch(/^(METHOD|ORGANIZER|ATTENDEE)/m);
    const lines = file.split('\r\n');
    const within = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
    const names = within
      .filter((line) => !line.startsWith(' '))
      .map((line) => line.split(/[:;]/)[0]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE', 'LAST-MODIFIED']) {
      expect(names).toContain(name);
    }
  });

  it('says which of two versions of an entry is the later one', () => {
    const sequenceOf = (changed: Date) => {
      const [event] = readEvents(fileOf({ ...entry, changed }));
      expect(event?.uid).toBe(entry.id);
      return event?.sequence ?? -1;
    };
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.nat(), (time, more) => {
        const [first, then] = [time, new Date(Math.min(8.64e15, time.getTime() + 1000 + more))];
        const [before, after] = [sequenceOf(first), sequenceOf(then)];
        expect(after).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThan(2 ** 31);
      }),
      { numRuns: 100 },
    );
    expect(sequenceOf(new Date('2027-01-01T00:00:01Z'))).toBe(
      sequenceOf(new Date('2027-01-01T00:00:00Z')) + 1,
    );
  });

  it('brings any text back, whatever characters are in it', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 120 });
    const line = fc.oneof(
      word,
      fc.constantFrom('a;b,c\\d', 'END:VEVENT', '"x": y', 'å'.repeat(90)),
    );
    fc.assert(
      fc.property(line, line, (title, text) => {
        const [event, ...others] = readEvents(
          fileOf({ ...entry, title, text: `${text}\n${title}` }),
        );
        const plain = (given: string) =>
          given
            .replace(/\r\n?/g, '\n')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
            .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
        expect(others).toEqual([]);
        expect(event?.summary ?? '').toBe(plain(title));
        expect(event?.description).toBe(plain(`${text}\n${title}`));
      }),
      { numRuns: 200 },
    );
  });

  it('has lines of at most 75 octets, ended by CR LF, none of them torn within a character', () => {
    const file = fileOf({ ...entry, title: 'Yhteistyö kilpailijoiden kanssa 🤝 '.repeat(9) });
    const bytes = new TextEncoder().encode(file);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(file);
  });

  it('can’t be made to hold another event by a text', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil';
    expect(readEvents(fileOf({ ...entry, title }))).toHaveLength(1);
  });
});
