import { emptyProfile, mergeProfiles, type Profile, SELF } from '@servitization/profile';
import { afresh } from './afresh.ts';

/** What to do with another document: join it, put it in place of this one, or take answers from it. */
export type Taking =
  | { readonly how: 'merge' }
  | { readonly how: 'replace' }
  /** The answers of whoever filled it in become those of one role here. */
  | { readonly how: 'colleague'; readonly role: string };

/** Stays the same document for other tabs, whichever of the two ids is the lesser. */
const joined = (held: Profile, other: Profile): Profile => ({
  ...mergeProfiles(held, other),
  id: held.id,
});

/** Answers of the one who filled in a file: their own, or already under the role. */
const answersFor = ({ ratings }: Profile, role: string): Profile['ratings'][string] =>
  ratings[SELF] ?? ratings[role] ?? {};

/** The document that comes of it. */
export function taken(held: Profile, other: Profile, taking: Taking): Profile {
  switch (taking.how) {
    case 'merge':
      return joined(held, other);
    case 'replace':
      return other.id === held.id ? afresh(other) : other;
    case 'colleague': {
      const { role } = taking;
      const only = { ...emptyProfile(held.id), ratings: { [role]: answersFor(other, role) } };
      return joined(held, only);
    }
  }
}
