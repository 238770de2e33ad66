import type { paths } from '@servitization/core';
import { CHOSEN_PATH, type Change, type Profile } from '@servitization/profile';
import { LEFT, LOG, standing } from './choice.ts';

/** What the profile takes as an id. */
const LONGEST_ID = 200;

/** Keeps the choice in force before it makes way. Its id is its stamp, so that it is kept once. */
function keeping(profile: Profile): readonly Change[] {
  const choice = standing(profile);
  if (!choice) return [];
  const { value, note, at, by } = choice;
  const id = `${LOG} ${at} ${by}`.slice(0, LONGEST_ID);
  const data = { path: value, chosenAt: at, ...(note && { note }) };
  return [{ type: 'append', id, log: LOG, event: LEFT, data }];
}

export const choosing = (profile: Profile, path: paths.PathId): Change => ({
  type: 'several',
  changes: [...keeping(profile), { type: 'choose', key: CHOSEN_PATH, value: path }],
});

export const takingBack = (profile: Profile): Change => ({
  type: 'several',
  changes: [...keeping(profile), { type: 'clear-choice', key: CHOSEN_PATH }],
});

/** Why the path was chosen; the choice itself stays. */
export const explaining = (path: paths.PathId, note: string): Change => ({
  type: 'choose',
  key: CHOSEN_PATH,
  value: path,
  note,
});
