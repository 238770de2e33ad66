import { type Edit, isCrossing, type Said } from './crossing.ts';
import { jsonText } from './json.ts';
import { mergeProfiles } from './merge.ts';
import { ownValue } from './own.ts';
import { isLaterThan, isOther, placesOf, type Register } from './places.ts';
import { emptyProfile } from './profile.ts';
import type { Profile, Stamp } from './types.ts';

/**
 * Keeps as superseded what lost when the writes of two tabs crossed: `mine` was this tab's document
 * when it heard of `theirs`, and `said` is all that was edited here. Whoever replaces what they have
 * seen takes nothing away. Pure; gives back the document itself where nothing lost.
 */
export function crossing(said: readonly Said[], mine: Profile, theirs: Profile): Edit {
  const there = placesOf(theirs);
  const lost = [...placesOf(mine)].flatMap(([key, { standing: own }]) => {
    const other = there.get(key)?.standing;
    return own && other && isOther(own, other) ? (loserOf(own, other, said) ?? []) : [];
  });
  return (profile) => (lost.length > 0 ? withLost(profile, lost) : profile);
}

/** Of two values in one place the one that nobody has decided against. */
function loserOf(own: Register, other: Register, said: readonly Said[]): Register | undefined {
  const step = said.findLast(({ before, after }) => isAt(after, own) && !isAt(before, own));
  // What others said is theirs to compare.
  if (!step) return undefined;
  // Only time tells whether they had heard of it.
  if (isLaterThan(other, own)) return isCrossing(own.at, other.at) ? own : undefined;
  // What had stood here before that was known, and so was all that it had replaced.
  const replaced = stampAt(step.before, own.where);
  return replaced && !isLaterThan(other, { ...other, ...replaced }) ? undefined : other;
}

const isAt = (profile: Profile, { where, at, by }: Register): boolean => {
  const stamp = stampAt(profile, where);
  return stamp?.at === at && stamp.by === by;
};

/** Of an answer, a decision or the name; entries of logs and moments never change. */
function stampAt(profile: Profile, [part, key = '', question = '']: readonly string[]) {
  const { named, ratings, chosen } = profile;
  if (part === 'name') return named;
  if (part === 'chosen') return ownValue<Stamp>(chosen, key);
  return part === 'ratings' ? ownValue<Stamp>(ownValue(ratings, key) ?? {}, question) : undefined;
}

function withLost(profile: Profile, superseded: readonly Register[]): Profile {
  const joined = mergeProfiles(profile, { ...emptyProfile(profile.id), superseded });
  return jsonText(joined) === jsonText(profile) ? profile : joined;
}
