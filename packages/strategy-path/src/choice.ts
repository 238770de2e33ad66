import { paths } from '@servitization/core';
import { CHOSEN_PATH, type Chosen, chosenIn, type Profile } from '@servitization/profile';

/** The log of choices that made way for others. */
export const LOG = 'path';
export const LEFT = 'left';
/** Key of the note: its value is the path that it explains, so that it never stands with another. */
export const PATH_NOTE = 'path-note';

/** A path that the firm has chosen, and why. */
export interface PathChoice {
  readonly path: paths.PathId;
  readonly note: string;
  /** The profile's clock when it was chosen; an edit of the note leaves it. */
  readonly at: string;
}

const idOf = (value: unknown): paths.PathId | undefined =>
  paths.framework.paths.find(({ id }) => id === value)?.id;

/** As the document has it. */
export function standing(profile: Profile): Chosen | undefined {
  const choice = chosenIn(profile, CHOSEN_PATH);
  return idOf(choice?.value) && choice;
}

/** Why the path in force was chosen. Older documents have it with the choice itself. */
export function noteIn(profile: Profile): string {
  const choice = standing(profile);
  const own = chosenIn(profile, PATH_NOTE);
  const isOfIt = own !== undefined && own.value === choice?.value;
  return (isOfIt ? own.note : choice?.note) ?? '';
}

/** The choice in force; `null` while there is none, or one of a path that nobody knows. */
export function choiceIn(profile: Profile): PathChoice | null {
  const choice = standing(profile);
  const path = idOf(choice?.value);
  return choice && path ? { path, note: noteIn(profile), at: choice.at } : null;
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
