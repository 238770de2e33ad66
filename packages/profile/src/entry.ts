import type { ProfileIssue } from './issue.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';

const NOTHING_ELSE = emptyProfile('one');

/** What is wrong with one part of a document, all else being right. */
export function issuesAlone(part: object): readonly ProfileIssue[] {
  const parsed = parseProfile({ ...NOTHING_ELSE, ...part });
  return parsed.ok ? [] : parsed.issues;
}

/** One value at its place, such as `{ ratings: { self: { q1: value } } }`. */
export function nested(where: readonly string[], value: unknown): object {
  return where.reduceRight((inner, key) => ({ [key]: inner }), value) as object;
}
