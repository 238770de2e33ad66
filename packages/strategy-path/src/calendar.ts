/** An entry that fills one day and blocks no time in it. */
export interface CalendarEntry {
  /**
   * The same for the same thing, so that a calendar replaces it instead of adding another. What
   * tells entries of one calendar apart comes first: the end may be cut off.
   */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `2027-03-31` */
  readonly day: string;
  /** When any of this was last changed. */
  readonly changed: Date;
}

export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

/** RFC 5545, 3.1: lines of at most 75 octets; one that goes on begins with a space. */
const LONGEST = 75;

const octets = (character: string): number => new TextEncoder().encode(character).length;

/** Folds between characters, never within the octets of one. */
function folded(line: string): string {
  let used = 0;
  let text = '';
  for (const character of line) {
    const size = octets(character);
    if (used + size > LONGEST) {
      text += '\r\n ';
      used = 1;
    }
    text += character;
    used += size;
  }
  return text;
}

/** RFC 5545, 3.3.11. Other control characters have no place in a text and no meaning. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // Where a name may break on screen; some calendars would show it.
    .replaceAll('\u00AD', '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** A heading: Outlook takes line breaks out, and would run the words together. */
const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** Outlook may not tell ids apart that differ only after 202 octets (MS-STANOICAL, 2.1.10). */
const LONGEST_ID = 200;

function idOf(id: string): string {
  let kept = '';
  for (const character of id) {
    if (octets(kept + character) > LONGEST_ID) break;
    kept += character;
  }
  return kept;
}

const compact = (day: string): string => day.replaceAll('-', '');

/** 1 January 2027 as `20270101T000000Z`. */
const timestamp = (time: Date): string =>
  `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Sequence numbers count seconds from here: an entry that is exported again has one to go by. */
const ERA = Date.UTC(2020, 0);
/** RFC 5545, 3.3.8: of 32 bits with a sign. */
const GREATEST = 2 ** 31 - 1;

/** Rises with every change, so that a calendar takes the later of two versions of an entry. */
const sequenceOf = (changed: Date): number =>
  Math.min(GREATEST, Math.max(0, Math.floor((changed.getTime() - ERA) / 1000)));

const eventOf = ({ id, title, text, day, changed }: CalendarEntry): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(idOf(id))}`,
  // Without a METHOD the same as LAST-MODIFIED (RFC 5545, 3.8.7.2), not when the file was made.
  `DTSTAMP:${timestamp(changed)}`,
  `LAST-MODIFIED:${timestamp(changed)}`,
  `SEQUENCE:${sequenceOf(changed)}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
  `SUMMARY:${escaped(onOneLine(title))}`,
  ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * A calendar as RFC 5545 has it, for any calendar program to import. It has no METHOD: a published
 * one (RFC 5546, 3.2.1) names an organizer by address, and a plan has none to give.
 */
export function toCalendar({ name, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Servitization Kit//Strategy path//EN',
    'CALSCALE:GREGORIAN',
    // One entry is no calendar that could have a name (MS-OXCICAL, 2.1.3.1.1.17).
    ...(entries.length > 1 ? [`X-WR-CALNAME:${escaped(onOneLine(name))}`] : []),
    ...entries.flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
