import { checked } from './edits.ts';
import { id, name, stamp as stampShape } from './schema.ts';
import { recordOf } from './shape.ts';
import type { Moment, Profile, Stamp } from './types.ts';

export type NewMoment = Pick<Moment, 'id' | 'name' | 'framework'>;

const momentShape = { id, name, framework: recordOf(id), stamp: stampShape };

/** Keeps all answers as they are now, of every rater; what has this `id` already stays as it is. */
export function keepMoment(profile: Profile, moment: NewMoment, stamp: Stamp): Profile {
  const { stamp: kept, ...named } = checked({ ...moment, stamp }, momentShape);
  if (profile.moments.some(({ id }) => id === named.id)) return profile;
  const { at, by } = kept;
  const now: Moment = { ...named, ratings: profile.ratings, at, by };
  return { ...profile, moments: [...profile.moments, now] };
}
