import { paths } from '@servitization/core';
import {
  CHOSEN_PATH,
  type Change,
  type Chosen,
  chosenIn,
  type Profile,
} from '@servitization/profile';

/** The log of choices that made way for others. */
const LOG = 'path';
const LEFT = 'left';

/** What the profile takes as an id. */
const LONGEST_ID = 200;

/** A path that the firm has chosen, and why. */
export interface PathChoice {
  readonly path: paths.PathId;
  readonly note: string;
  /** The profile's clock: its first ten characters are the day. */
  readonly at: string;
}

const idOf = (value: unknown): paths.PathId | undefined =>
  paths.framework.paths.find(({ id }) => id === value)?.id;

function standing(profile: Profile): Chosen | undefined {
  const choice = chosenIn(profile, CHOSEN_PATH);
  return idOf(choice?.value) && choice;
}

/** The choice in force; `null` while there is none, or one of a path that nobody knows. */
export function choiceIn(profile: Profile): PathChoice | null {
  const choice = standing(profile);
  const path = idOf(choice?.value);
  return choice && path ? { path, note: choice.note ?? '', at: choice.at } : null;
}

/** Choices that made way for others, the latest first. */
export function earlierChoices({ events }: Profile): readonly PathChoice[] {
  return events
    .filter(({ log, type }) => log === LOG && type === LEFT)
    .flatMap(({ data: { path, note, chosenAt } }) => {
      const id = idOf(path);
      if (!id || typeof chosenAt !== 'string') return [];
      return [{ path: id, note: typeof note === 'string' ? note : '', at: chosenAt }];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

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
