import type { ProfileIssue } from './issue.ts';
import { ISSUES } from './limits.ts';
import { isNewer } from './migrate.ts';
import { profileShape } from './schema.ts';
import type { Profile } from './types.ts';
import { walk } from './walk.ts';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] };

/** Reads a document from whatever it is given. Never throws; gives a fresh plain object. */
export function parseProfile(input: unknown): ParsedProfile {
  const { copy, issues } = walk(input, profileShape);
  // What a newer version of the kit wrote is not wrong, only unknown here: say that alone.
  if (isNewer(copy)) return refused([{ path: 'schema', code: 'range', allowed: '1' }]);
  if (!isProfile(issues, copy)) return refused(issues);
  const twins = [...repeatedIds('events', copy.events), ...repeatedIds('moments', copy.moments)];
  return twins.length > 0 ? refused(twins.slice(0, ISSUES)) : { ok: true, profile: copy };
}

function refused(issues: readonly ProfileIssue[]): ParsedProfile {
  return { ok: false, issues };
}

/** Where nothing is wrong, the copy is what `profileShape` stands for: the compiler compares that. */
function isProfile(issues: readonly ProfileIssue[], _copy: unknown): _copy is Profile {
  return issues.length === 0;
}

/** Logs are joined by id, so that of two entries with one id one would be lost. */
function repeatedIds(list: string, entries: readonly { readonly id: string }[]): ProfileIssue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index): ProfileIssue[] => {
    // A set doesn't grow by what it has.
    if (seen.size < seen.add(id).size) return [];
    return [{ path: `${list}[${index}].id`, code: 'range', allowed: 'an id used once' }];
  });
}
