import type { paths } from '@servitization/core';
import { type Change, chosenIn, type Profile } from '@servitization/profile';
import { isQuarter, type Quarter } from './quarters.ts';

/** Who takes up an activity, and until when; empty while nobody has said. */
export interface Assignment {
  readonly owner: string;
  readonly quarter: Quarter | '';
  /** The profile's clock at the last change of either; empty while there was none. */
  readonly changedAt: string;
}

const ownerKey = (activity: string): string => `owner:${activity}`;
const quarterKey = (activity: string): string => `quarter:${activity}`;

/** Stamps sort as text. */
export const latest = (stamps: readonly (string | undefined)[]): string =>
  stamps.reduce<string>((last, at = '') => (at > last ? at : last), '');

export function assignmentIn(profile: Profile, activity: string): Assignment {
  const owner = chosenIn(profile, ownerKey(activity))?.value;
  const quarter = chosenIn(profile, quarterKey(activity))?.value;
  return {
    owner: typeof owner === 'string' ? owner : '',
    quarter: isQuarter(quarter) ? quarter : '',
    changedAt: latest([ownerKey, quarterKey].map((key) => profile.chosen[key(activity)]?.at)),
  };
}

const setting = (key: string, value: string): Change =>
  value === '' ? { type: 'clear-choice', key } : { type: 'choose', key, value };

export const owning = (activity: string, owner: string): Change =>
  setting(ownerKey(activity), owner.trim());

export const scheduling = (activity: string, quarter: string): Change =>
  setting(quarterKey(activity), quarter);

/** An activity of the route, with the leg that it is on. */
export interface Step extends Assignment {
  readonly activity: string;
  /** From 1. */
  readonly leg: number;
}

/** The route as a list of things to do. */
export const stepsOf = ({ legs }: paths.Route, profile: Profile): readonly Step[] =>
  legs.flatMap(({ activities }, index) =>
    activities.map((activity) => ({
      activity,
      leg: index + 1,
      ...assignmentIn(profile, activity),
    })),
  );
