import { own, type RawRecord } from '../check.ts';

/**
 * What is wrong with a place of a framework or of its words. `unreachable`: no link leads to it, or
 * none away from it. `contradiction`: it is said to have no remedy, and has one.
 */
export type LintCode =
  | 'type'
  | 'missing'
  | 'unknown'
  | 'duplicate'
  | 'unreachable'
  | 'contradiction'
  | 'no-source'
  | 'no-words'
  | 'unused-words';

export interface LintFinding {
  /** Such as `framework.activities[2].links[0].challenge` or `words.activities.company-website`. */
  readonly path: string;
  readonly code: LintCode;
  /** What should stand there. */
  readonly allowed: string;
}

export type Report = (path: string, code: LintCode, allowed: string) => void;

/** A record somewhere in what is looked at. */
export interface Place {
  readonly path: string;
  readonly raw: RawRecord;
}

/** A part of the framework that can be told from others. */
export interface Part extends Place {
  readonly id: string;
}

export const kinds = ['components', 'themes', 'challenges', 'activities'] as const;
export type Parts = Readonly<Record<(typeof kinds)[number], readonly Part[]>>;

export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';

/** Records of a list; what is none is reported and left out. */
export function placesIn({ raw, path }: Place, key: string, report: Report): readonly Place[] {
  const value = own(raw, key);
  const list = `${path}.${key}`;
  if (!Array.isArray(value)) {
    report(list, value === undefined ? 'missing' : 'type', 'a list');
    return [];
  }
  return Array.from(value, (item: unknown, index) => ({
    raw: item,
    path: `${list}[${index}]`,
  })).filter((place): place is Place => {
    if (!isRecord(place.raw)) report(place.path, 'type', 'a record');
    return isRecord(place.raw);
  });
}

/** A text at a key, if it stands there. */
export function textAt({ raw, path }: Place, key: string, report: Report): string | undefined {
  const value = own(raw, key);
  if (isText(value)) return value;
  report(`${path}.${key}`, value === undefined ? 'missing' : 'type', 'a non-empty string');
  return undefined;
}

/** Every part of a framework names where it is from: a paper, and the section in it. */
export function checkSource({ raw, path }: Place, report: Report): void {
  const source = own(raw, 'source');
  if (isRecord(source) && isText(own(source, 'paper')) && isText(own(source, 'section'))) return;
  report(`${path}.source`, 'no-source', 'a record with a paper and a section');
}
