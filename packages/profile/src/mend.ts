import { setAside } from './aside.ts';
import { crossing } from './crossed.ts';
import type { Edit, Said } from './crossing.ts';
import { mergeProfiles } from './merge.ts';
import { isNewer } from './migrate.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import { salvageText } from './salvageText.ts';
import type { ProfileStatus } from './status.ts';
import type { ProfileStorage } from './storage.ts';
import type { Profile } from './types.ts';

/** How a store goes on after text that it couldn't read. */
export interface Rescued {
  /** What could be read. */
  readonly profile: Profile;
  readonly status: ProfileStatus;
  /** Whether the document may take the place of the text: that is set aside, or came along whole. */
  readonly isStored: boolean;
}

export function rescued(text: string, { key }: ProfileStorage): Rescued {
  const { profile, leftOut: issues } = salvageText(text);
  if (issues.length === 0) return { profile, status: { state: 'ready' }, isStored: true };
  if (isNewer(jsonIn(text))) {
    return { profile, status: { state: 'newer', issues, text }, isStored: false };
  }
  const isAside = setAside(key, text);
  return {
    profile,
    status: { state: 'unreadable', issues, text, isAside },
    isStored: isAside,
  };
}

/**
 * Keeps what lost where this tab heard of another: by what both `began` from where it could not save
 * and so could not be seen, and else by who had seen what.
 */
export const met = (
  isUnsaved: boolean,
  began: string | null,
  mine: Profile,
  theirs: Profile,
  said: readonly Said[],
): Edit => (isUnsaved ? joining(began, mine, theirs) : crossing(said, mine, theirs));

/**
 * Puts into a document what was said in two others apart since the text that both `began` from: of
 * values in one place the later stands, and the other is kept as superseded.
 */
function joining(
  began: string | null,
  mine: Profile,
  theirs: Profile,
): (profile: Profile) => Profile {
  const before = parseProfile(jsonIn(began));
  const both = mergeProfiles(mine, theirs, before.ok ? before.profile : emptyProfile());
  return (profile) => ({ ...mergeProfiles(profile, both, both), id: profile.id });
}

function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // What is no JSON has no part that could be read.
    return undefined;
  }
}
