import { jsonText } from './json.ts';
import type { Json, Profile, Stamp } from './types.ts';

/** One value in one place of a document. */
export interface Register extends Stamp {
  /** Such as `['ratings', 'self', 'assess-digital-readiness']`. */
  readonly where: readonly string[];
  /** The value without its stamp. */
  readonly value: Json;
}

/** What a document knows of one place: the value that stands, and those that lost to it. */
export interface Known {
  readonly standing: Register | undefined;
  readonly lost: readonly Register[];
}

/** Before all times: a name that was written by hand has no stamp. */
const NO_STAMP: Stamp = { at: '', by: '' };

/** Does the one come after the other? By time, then writer, then text, so that all agree. */
export function isLaterThan(one: Register, other: Register): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.by !== other.by) return one.by > other.by;
  return jsonText(one.value) > jsonText(other.value);
}

/** Does the one say anything else than the other, or at another time? */
export const isOther = (a: Register, b: Register): boolean =>
  isLaterThan(a, b) || isLaterThan(b, a);

/** Everything that a document holds, place by place; the key is the place as text. */
export function placesOf(profile: Profile): Map<string, Known> {
  const places = new Map<string, Known>();
  const at = ({ where }: Register) => places.get(jsonText(where)) ?? NOTHING;
  const know = (register: Register, known: Known) => places.set(jsonText(register.where), known);
  for (const one of registersOf(profile)) know(one, { ...at(one), standing: one });
  for (const one of profile.superseded) know(one, { ...at(one), lost: [...at(one).lost, one] });
  return places;
}

const NOTHING: Known = { standing: undefined, lost: [] };

function registersOf(profile: Profile): Register[] {
  const { name, named, ratings, chosen, events, moments } = profile;
  return [
    ...(name || named ? [{ where: ['name'], value: name ?? '', ...(named ?? NO_STAMP) }] : []),
    ...Object.entries(ratings).flatMap(([rater, answers]) =>
      Object.entries(answers).map(([question, one]) => register(['ratings', rater, question], one)),
    ),
    ...Object.entries(chosen).map(([key, one]) => register(['chosen', key], one)),
    ...events.map((one) => register(['events', one.id], one)),
    ...moments.map((one) => register(['moments', one.id], one)),
  ];
}

const register = (where: readonly string[], { at, by, ...value }: Stamp): Register => ({
  where,
  // What a document holds is JSON; the compiler can't tell that of an interface.
  value: value as Json,
  at,
  by,
});
