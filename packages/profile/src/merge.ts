import { jsonText } from './json.ts';
import { isLaterThan, isOther, type Known, placesOf, type Register } from './places.ts';
import type { Choice, Moment, Profile, ProfileEvent, Rating, Superseded } from './types.ts';

/** Kept of the values that lost in one place: the latest, each of another writer. */
const MOST_LOST = 8;

/**
 * One document from two that were edited apart: in each place the later value stands; logs and
 * moments are joined by id. What loses is kept in `superseded`, of each writer the latest, so that
 * it can be seen and taken back. Order and number of merges don't matter: commutative, associative,
 * idempotent. Where it is known what both began from, to have replaced a value of that is no loss.
 */
export function mergeProfiles(a: Profile, b: Profile, began?: Profile): Profile {
  const both = [placesOf(a), placesOf(b)];
  const before = began ? placesOf(began) : undefined;
  const keys = [...new Set(both.flatMap((places) => [...places.keys()]))].sort();
  const known = keys.map((key) =>
    joined(
      both.flatMap((places) => places.get(key) ?? []),
      before?.get(key)?.standing,
    ),
  );
  const standing = known.flatMap((one) => one.standing ?? []);
  return {
    schema: 1,
    id: [a.id, b.id].sort()[0] as string,
    ...nameIn(standing),
    ratings: ratingsIn(standing),
    chosen: Object.fromEntries(entriesIn<Choice>(standing, 'chosen')),
    events: listIn<ProfileEvent>(standing, 'events'),
    moments: listIn<Moment>(standing, 'moments'),
    superseded: known.flatMap(({ lost }) => lost).sort(byText),
  };
}

/** What both documents know of one place: what a writer replaced by their own hand is forgotten. */
function joined(all: readonly Known[], began: Register | undefined): Known {
  const both = all.flatMap((one) => one.standing ?? []);
  const standing = latestOf(both);
  const known = both.filter((one) => one === standing || !began || isOther(one, began));
  const values = [...all.flatMap((one) => one.lost), ...known];
  const writers = [...new Set(values.map(({ by }) => by))];
  const latest = writers.flatMap((by) => latestOf(values.filter((one) => one.by === by)) ?? []);
  const lost = latest.filter((one) => !standing || isOther(one, standing));
  return { standing, lost: lost.sort(laterFirst).slice(0, MOST_LOST) };
}

const laterFirst = (a: Register, b: Register): number => (isLaterThan(a, b) ? -1 : 1);

const latestOf = (all: readonly Register[]): Register | undefined =>
  all.reduce<Register | undefined>((a, b) => (a && !isLaterThan(b, a) ? a : b), undefined);

const byText = (a: Superseded, b: Superseded): number => (jsonText(a) < jsonText(b) ? -1 : 1);

/** Of one part of the document: the rest of each place, and what stands there with its stamp. */
function entriesIn<Entry>(standing: readonly Register[], part: string): [string, Entry][] {
  return standing
    .filter(({ where }) => where[0] === part)
    .map(({ where, value, at, by }) => [
      where.at(-1) as string,
      { ...(value as object), at, by } as Entry,
    ]);
}

/** In the order of time, as logs are written. */
const listIn = <Entry extends ProfileEvent | Moment>(
  standing: readonly Register[],
  part: string,
): Entry[] =>
  entriesIn<Entry>(standing, part)
    .map(([, entry]) => entry)
    .sort((a, b) => (`${a.at} ${a.by} ${a.id}` < `${b.at} ${b.by} ${b.id}` ? -1 : 1));

function ratingsIn(standing: readonly Register[]): Profile['ratings'] {
  const ofRatings = standing.filter(({ where }) => where[0] === 'ratings');
  const raters = [...new Set(ofRatings.map(({ where }) => where[1] as string))];
  const answersOf = (rater: string) => ofRatings.filter(({ where }) => where[1] === rater);
  return Object.fromEntries(
    raters.map((rater) => [
      rater,
      Object.fromEntries(entriesIn<Rating>(answersOf(rater), 'ratings')),
    ]),
  );
}

function nameIn(standing: readonly Register[]): Pick<Profile, 'name' | 'named'> {
  const found = standing.find(({ where }) => where[0] === 'name');
  if (!found) return {};
  const { value, at, by } = found;
  return { ...(value && { name: String(value) }), ...(at && { named: { at, by } }) };
}
