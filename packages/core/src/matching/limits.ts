import { onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { framework as paper } from './framework.ts';
import { effortOf, type Outline, outlineOf } from './outline.ts';
import type { Effort, Severity } from './types.ts';

/** A challenge that was chosen. */
export interface Chosen {
  readonly challenge: string;
  readonly severity: Severity;
  /** Its place among the challenges of the framework. */
  readonly at: number;
}

export interface Settings {
  readonly outline: Outline;
  /** Activities in the plan at most. */
  readonly max: number;
  readonly effort: Effort;
  readonly reportedOnly: boolean;
  readonly pinned: ReadonlySet<string>;
  readonly dismissed: ReadonlySet<string>;
}

const keys = ['max', 'effort', 'reportedOnly', 'pinned', 'dismissed', 'framework'] as const;

function maxOf(value: unknown, usual: number): number {
  const allowed = 'a whole number from 1';
  if (value === undefined) return usual;
  if (typeof value !== 'number') throw wrongKind(value, 'limits.max', allowed);
  if (Number.isSafeInteger(value) && value >= 1) return Math.min(value, usual);
  throw new InputError('limits.max', 'range', allowed);
}

function flagOf(value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'boolean') throw wrongKind(value, 'limits.reportedOnly', 'true or false');
  return value;
}

function activityOf(item: unknown, path: string, ids: ReadonlySet<string>): string {
  const allowed = 'an activity id of the framework';
  if (typeof item !== 'string') throw wrongKind(item, path, allowed);
  if (!ids.has(item)) throw new InputError(path, 'unknown', allowed);
  return item;
}

/** Activities that a list names; saying one twice says no more than once. */
function namedIn(
  limits: RawRecord,
  key: string,
  known: (item: unknown, path: string) => string,
): ReadonlySet<string> {
  const value = own(limits, key);
  const path = `limits.${key}`;
  if (value === undefined) return new Set();
  if (!Array.isArray(value)) throw wrongKind(value, path, 'a list of activity ids');
  return new Set(Array.from(value, (item: unknown, index) => known(item, `${path}[${index}]`)));
}

function refuseBoth(pinned: ReadonlySet<string>, dismissed: ReadonlySet<string>): void {
  const both = [...dismissed].find((id) => pinned.has(id));
  if (both === undefined) return;
  throw new InputError('limits.dismissed', 'range', `activities that are not pinned; ${both} is`);
}

/** Reads the limits; one that is absent or `undefined` sets none. */
export function settingsOf(limits: unknown): Settings {
  const given = record(limits, 'limits');
  onlyKeys(given, 'limits', new Set(keys), keys.join(', '));
  const hosts = own(given, 'framework');
  const outline = outlineOf(hosts === undefined ? paper : hosts);
  const ids = new Set(outline.activities.map(({ id }) => id));
  const known = (item: unknown, path: string) => activityOf(item, path, ids);
  const pinned = namedIn(given, 'pinned', known);
  const dismissed = namedIn(given, 'dismissed', known);
  refuseBoth(pinned, dismissed);
  return {
    outline,
    max: maxOf(own(given, 'max'), outline.activities.length),
    effort: own(given, 'effort') === undefined ? 'L' : effortOf(given, 'limits'),
    reportedOnly: flagOf(own(given, 'reportedOnly')),
    pinned,
    dismissed,
  };
}

function severityOf(value: unknown, path: string): Severity {
  if (value === 1 || value === 2 || value === 3) return value;
  const allowed = 'a severity of 1, 2 or 3';
  if (typeof value === 'number') throw new InputError(path, 'range', allowed);
  throw wrongKind(value, path, allowed);
}

/** The chosen challenges, in the order of the framework. */
export function chosenOf(selection: unknown, challenges: readonly string[]): readonly Chosen[] {
  const given = record(selection, 'selection');
  onlyKeys(given, 'selection', new Set(challenges), 'a challenge id of the framework');
  return challenges.flatMap((challenge, at) =>
    Object.hasOwn(given, challenge)
      ? { challenge, severity: severityOf(given[challenge], `selection.${challenge}`), at }
      : [],
  );
}
