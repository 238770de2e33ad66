import { InputError } from '@servitization/core';
import { append, choose, clearChoice, clearRating, rate, SELF, setName } from './edits.ts';
import { replaced } from './replaced.ts';
import type { Change, Profile, Stamp } from './types.ts';

/**
 * The document after what the user did: the one way in which documents change. Pure; `rater` is who
 * answers when the change doesn't say.
 */
export function applyChange(
  profile: Profile,
  change: Change,
  stamp: Stamp,
  rater: string = SELF,
): Profile {
  switch (change?.type) {
    case 'rate':
      return rate(profile, change.question, change, stamp, change.rater ?? rater);
    case 'clear-rating':
      return clearRating(profile, change.question, stamp, change.rater ?? rater);
    case 'set-name':
      return setName(profile, change.name, stamp);
    case 'choose':
      return choose(profile, change.key, change, stamp);
    case 'clear-choice':
      return clearChoice(profile, change.key, stamp);
    case 'append': {
      const { id, log, event: type, data } = change;
      return append(profile, { id, log, type, data }, change.stamp ?? stamp);
    }
    case 'replace':
      return replaced(profile, change.profile);
    case 'several':
      return each(change.changes).reduce(
        (document, one) => applyChange(document, one, stamp, rater),
        profile,
      );
    default:
      throw new InputError('change.type', 'unknown', 'a type of `Change`');
  }
}

function each(changes: readonly Change[]): readonly Change[] {
  if (Array.isArray(changes)) return changes;
  throw new InputError('change.changes', 'type', 'a list');
}
