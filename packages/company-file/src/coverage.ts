import { chosenIn, type Profile, type Stamp } from '@servitization/profile';
import { timeOf } from './stamps.ts';
import { stampsOf } from './summary.ts';

/** Key of the last download: its stamp says when, its value what was in it. It travels with the file. */
export const DOWNLOADED = 'file.downloaded';

/** Below what the value of a decision may be. */
const LONGEST = 8000;

/**
 * What a document has at this moment, as text: of each writer the latest stamp. Where there are too
 * many of them, the oldest become one, whoever wrote.
 */
export function coverageOf(profile: Profile): string {
  const latest = new Map<string, string>();
  for (const { at, by } of stampsOf(profile)) {
    if (at > (latest.get(by) ?? '')) latest.set(by, at);
  }
  const marks = [...latest].sort(([, a], [, b]) => (a > b ? -1 : 1));
  let text = '';
  for (const [by, at] of marks) {
    const mark = `${encodeURIComponent(by)}/${at} `;
    if (text.length + mark.length > LONGEST) return `${text}/${at}`;
    text += mark;
  }
  return text.trim();
}

/** Whether a download had an entry; one that was noted as `true` had all that was written before. */
function coveredBy({ value, at }: Stamp & { readonly value: unknown }): (entry: Stamp) => boolean {
  const marks = typeof value === 'string' ? value.split(' ') : [`/${at}`];
  const latest = new Map(
    marks.map((mark) => [mark.slice(0, mark.indexOf('/')), mark.slice(mark.indexOf('/') + 1)]),
  );
  const ofAnybody = latest.get('') ?? '';
  return (entry) =>
    entry.at <= ofAnybody || entry.at <= (latest.get(encodeURIComponent(entry.by)) ?? '');
}

/** The last download, and how many entries are not in it. */
export interface TakenHome {
  readonly at: number | null;
  readonly changes: number;
  /** Some of them are older: they came from a device that has never been downloaded. */
  readonly isMissing: boolean;
}

export function takenHome(profile: Profile): TakenHome {
  const mark = chosenIn(profile, DOWNLOADED);
  const entries = stampsOf(profile);
  if (!mark) return { at: null, changes: entries.length, isMissing: false };
  const isCovered = coveredBy(mark);
  const missing = entries.filter((entry) => !isCovered(entry));
  return {
    at: timeOf(mark),
    changes: missing.length,
    isMissing: missing.some(({ at }) => at <= mark.at),
  };
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Some browsers erase what a page has stored after a week without a visit. */
export const isDue = ({ at, changes, isMissing }: TakenHome, now: number): boolean =>
  changes > 0 && (at === null || isMissing || now - at >= WEEK_MS);
