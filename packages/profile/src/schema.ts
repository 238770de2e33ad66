import { isStampText } from './clock.ts';
import * as limits from './limits.ts';
import { type Check, isScalar, json, oneOf, optional, recordOf, shapeOf, value } from './shape.ts';
import type { Json, Level, Profile, ProfileEvent } from './types.ts';

export const id: Check<string> = value<string>(limits.ID, '', limits.isId);
const text = value<string>(limits.TEXT, '', limits.isText);
export const name: Check<string> = value<string>(limits.NAME, '', limits.isName);
const time = value<string>(limits.TIME, '', isStampText);
export const level: Check<Level> = value<Level>(limits.LEVEL, 0, limits.isLevel);
// Like nothing that can be found: what is wrong here is of the wrong type.
export const scalar: Check<string | number | boolean> = value<string | number | boolean>(
  'text, a number, true or false',
  undefined,
  (found) => found !== null && isScalar(found),
);
const deepest = `at most ${limits.DATA_DEPTH} levels`;
// What `walk` copied is JSON, so that only a list or a record can be wrong here: it lies too deep.
const leaf = value<Json>(deepest, {}, isScalar);

export const note: Check<string | undefined> = optional(text);
export const stamp: { readonly at: Check<string>; readonly by: Check<string> } = {
  at: time,
  by: id,
};
const cleared = { cleared: value<true>('true', true), ...stamp };
const rating = oneOf('cleared', cleared, { level, note, ...stamp });
const choice = oneOf('cleared', cleared, { value: scalar, note, ...stamp });
const ratings = recordOf(recordOf(rating));
const data = recordOf(json(limits.DATA_DEPTH - 1, leaf));
const lost = json(limits.SUPERSEDED_DEPTH, leaf);

/** One entry of a log. */
export const eventShape: Check<ProfileEvent> = shapeOf({
  id,
  log: id,
  type: id,
  data,
  ...stamp,
});

/** The shape of a document. */
export const profileShape: Check<Profile> = shapeOf({
  schema: value<1>('1', 1),
  id,
  name: optional(name),
  named: optional(stamp),
  ratings,
  chosen: recordOf(choice),
  events: [eventShape],
  moments: [{ id, name, framework: recordOf(id), ratings, ...stamp }],
  superseded: [{ where: [id], value: lost, ...stamp }],
});
