import type { paths } from '@servitization/core';
import { CHOSEN_PATH, type Change, chosenIn, type Profile } from '@servitization/profile';
import { LEFT, LOG, noteIn, PATH_NOTE, standing } from './choice.ts';

/** What the profile takes as an id. */
const LONGEST_ID = 200;

/** Keeps the choice in force before it makes way. Its id is its stamp, so that it is kept once. */
function keeping(profile: Profile): readonly Change[] {
  const choice = standing(profile);
  if (!choice) return [];
  const { value, at, by } = choice;
  const note = noteIn(profile);
  const id = `${LOG} ${at} ${by}`.slice(0, LONGEST_ID);
  const data = { path: value, chosenAt: at, ...(note && { note }) };
  return [{ type: 'append', id, log: LOG, event: LEFT, data }];
}

/** A note goes with its choice, or it would come back with the path. */
const forgetting = (profile: Profile): readonly Change[] =>
  chosenIn(profile, PATH_NOTE) ? [{ type: 'clear-choice', key: PATH_NOTE }] : [];

export const choosing = (profile: Profile, path: paths.PathId): Change => ({
  type: 'several',
  changes: [
    ...keeping(profile),
    ...forgetting(profile),
    { type: 'choose', key: CHOSEN_PATH, value: path },
  ],
});

export const takingBack = (profile: Profile): Change => ({
  type: 'several',
  changes: [
    ...keeping(profile),
    ...forgetting(profile),
    { type: 'clear-choice', key: CHOSEN_PATH },
  ],
});

/** Why the path was chosen; the choice itself keeps its day. */
export const explaining = (path: paths.PathId, note: string): Change => ({
  type: 'choose',
  key: PATH_NOTE,
  value: path,
  note,
});
