import { onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { scale } from './scale.ts';
import type { Level } from './types.ts';

/** Looks the level up in the scale, so that -0 becomes 0 and 2.5 is refused. */
function levelOf(answer: RawRecord, path: string): Level | null {
  const value = own(answer, 'level');
  if (value === null) return null;
  const step = scale.find(({ level }) => level === value);
  if (step) return step.level;
  const allowed = 'a level from 0 to 4, or null';
  if (typeof value === 'number') throw new InputError(`${path}.level`, 'range', allowed);
  throw wrongKind(value, `${path}.level`, allowed);
}

function checkText(answer: RawRecord, key: string, path: string): void {
  const value = own(answer, key);
  if (value === undefined || typeof value === 'string') return;
  throw wrongKind(value, `${path}.${key}`, 'a string');
}

/** Keys beside these are let pass: the ratings of a profile carry the writer's id as well. */
export function readAnswer(value: unknown, path: string): Level | null {
  const answer = record(value, path);
  checkText(answer, 'note', path);
  checkText(answer, 'at', path);
  return levelOf(answer, path);
}

/** Level of every activity, in the order of the framework; `null` while its question is open. */
export function levelsOf(
  answers: unknown,
  activities: readonly string[],
): ReadonlyMap<string, Level | null> {
  const given = record(answers, 'answers');
  onlyKeys(given, 'answers', new Set(activities), 'an activity id of the framework');
  return new Map(
    activities.map((id) => [
      id,
      Object.hasOwn(given, id) ? readAnswer(given[id], `answers.${id}`) : null,
    ]),
  );
}
