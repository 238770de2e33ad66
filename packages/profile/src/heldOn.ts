import type { Edit } from './crossing.ts';
import { mergeProfiles } from './merge.ts';
import { ownValue } from './own.ts';
import { isLaterThan, isOther, placesOf, type Register } from './places.ts';
import type { Profile, ProfileEvent, Stamp } from './types.ts';

/**
 * Puts back what `held` has and a later text of the same document has not, or has from an earlier
 * time: nobody takes an answer away but by a later one, so that the text was damaged. A value that
 * was changed under its stamp can't be told from what it was: one of them stands, the other is kept
 * as superseded. Gives back the document itself where nothing is missing.
 */
export const holding =
  (held: Profile): Edit =>
  (profile) => {
    const there = placesOf(profile);
    const own = [...placesOf(held)].flatMap(([key, { standing }]) => {
      const other = there.get(key)?.standing;
      const isThere = standing && other && (!isOther(standing, other) || isAfter(other, standing));
      return standing && !isThere ? [{ standing, other }] : [];
    });
    if (own.length === 0) return profile;
    const both = { ...mergeProfiles(profile, held, held), id: profile.id };
    const lost = own.flatMap(({ standing, other }) =>
      other && isSame(standing, other) ? [isLaterThan(standing, other) ? other : standing] : [],
    );
    return { ...both, superseded: [...both.superseded, ...lost] };
  };

const isSame = (one: Stamp, other: Stamp | undefined): boolean =>
  one.at === other?.at && one.by === other.by;

const isAfter = (one: Register, other: Register): boolean =>
  !isSame(one, other) && isLaterThan(one, other);

/**
 * What could be read of damaged text, with what the page holds: of the same document both, and of a
 * value that both have from the same time the page's own. `isNamed`: the id was read, too.
 */
export function withHeld(read: Profile, held: Profile, isNamed: boolean): Profile {
  if (isNamed && read.id !== held.id && !isKin(read, held)) return held;
  return { ...mergeProfiles(apart(read, held), held), id: held.id };
}

/** Whether anything was said in both, so that it is the id that was damaged. */
function isKin(read: Profile, held: Profile): boolean {
  const there = placesOf(held);
  const isIn = ([key, { standing }]: [string, { readonly standing: Register | undefined }]) =>
    standing !== undefined && isSame(standing, there.get(key)?.standing);
  return [...placesOf(read)].some(isIn);
}

/** Without all that the other has from the same time. */
function apart({ name, named, ...read }: Profile, held: Profile): Profile {
  const isNamedApart = !isSame(named ?? NEVER, held.named ?? NEVER);
  const ratings = Object.entries(read.ratings).map(([rater, answers]) => [
    rater,
    entriesApart(answers, ownValue(held.ratings, rater) ?? {}),
  ]);
  return {
    ...read,
    ...(isNamedApart && { ...(name && { name }), ...(named && { named }) }),
    ratings: Object.fromEntries(ratings),
    chosen: entriesApart(read.chosen, held.chosen),
    events: listApart<ProfileEvent>(read.events, held.events),
    moments: listApart(read.moments, held.moments),
  };
}

const NEVER: Stamp = { at: '', by: '' };

type Stamped<Entry> = { readonly [key: string]: Entry };

const entriesApart = <Entry extends Stamp>(
  entries: Stamped<Entry>,
  held: Stamped<Entry>,
): Stamped<Entry> =>
  Object.fromEntries(
    Object.entries(entries).filter(([key, entry]) => !isSame(entry, ownValue(held, key))),
  );

/** Entries never change, so that the same id is the same entry. */
function listApart<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  held: readonly Entry[],
): Entry[] {
  const ids = new Set(held.map(({ id }) => id));
  return entries.filter(({ id }) => !ids.has(id));
}
