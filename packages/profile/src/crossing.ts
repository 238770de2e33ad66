import type { Profile } from './types.ts';

/** Pure, as it may be done again on top of what another tab wrote. */
export type Edit = (profile: Profile) => Profile;

/** An edit that was made here, and the documents around it. */
export interface Said {
  readonly edit: Edit;
  readonly before: Profile;
  readonly after: Profile;
}

/** As long as a browser may take to tell its tabs what one of them wrote. */
const CROSSING_MS = 2000;

/** Whether two stamps are so near that whoever wrote the one may not have heard of the other. */
export const isCrossing = (one: string | undefined, other: string | undefined): boolean =>
  Math.abs(timeOf(one) - timeOf(other)) < CROSSING_MS;

/** Milliseconds since 1970 of a stamp; `NaN` where there is none. */
const timeOf = (at = ''): number => Date.parse(at.slice(0, 24));
