import { setAside } from './aside.ts';
import { crossing } from './crossed.ts';
import type { Edit, Said } from './crossing.ts';
import { holding, withHeld } from './heldOn.ts';
import { jsonText } from './json.ts';
import { mergeProfiles } from './merge.ts';
import { isNewer } from './migrate.ts';
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

/** `held` is what the page has of the document that stood there before. */
export function rescued(text: string, { key }: ProfileStorage, held?: Profile): Rescued {
  const { profile: read, leftOut: issues } = salvageText(text);
  const profile = held ? withHeld(read, held, text.includes(jsonText(read.id))) : read;
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
  began: Profile | undefined,
  mine: Profile,
  theirs: Profile,
  said: readonly Said[],
): Edit => {
  const meet = isUnsaved ? joining(began, mine, theirs) : crossing(said, mine, theirs);
  const hold = holding(mine);
  return (profile) => hold(meet(profile));
};

/**
 * Puts into a document what was said in two others apart since what both `began` from: of values in
 * one place the later stands, and the other is kept as superseded.
 */
function joining(began: Profile = emptyProfile(), mine: Profile, theirs: Profile): Edit {
  const both = mergeProfiles(mine, theirs, began);
  return (profile) => ({ ...mergeProfiles(profile, both, both), id: profile.id });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON has no part that could be read.
    return undefined;
  }
}
