import { issuesAlone } from './entry.ts';
import { dotted, type ProfileIssue } from './issue.ts';
import type { Twin, Way } from './jsonFault.ts';
import { isPlain, ownValue, type PlainRecord } from './own.ts';
import { emptyProfile } from './profile.ts';

/** How deep an entry lies in each part of a document: an answer in `ratings.<rater>.<question>`. */
const DEPTHS: { readonly [part: string]: number } = {
  ...{ ratings: 3, chosen: 2, events: 2, moments: 2, superseded: 2 },
};
/** An answer in `moments[0].ratings.<rater>.<question>`. */
const DEPTH_IN_MOMENT = 5;

export function depthOf([part, , within]: readonly (string | number)[]): number {
  if (part === 'moments' && within === 'ratings') return DEPTH_IN_MOMENT;
  return (Object.hasOwn(DEPTHS, String(part)) && DEPTHS[String(part)]) || 1;
}

type Members = { [key: string]: unknown };

/**
 * Puts what stands twice under one key together, in the document itself: members of both records,
 * items of both lists; of an answer or entry the one that is right, and of two such the later, as it
 * does for every reader of JSON. Gives what has to be told.
 */
export function foldTwins(document: unknown, twins: readonly Twin[]): ProfileIssue[] {
  const keys = new Map(twins.map(({ name, key }) => [name, key]));
  const told = (way: Way) => way.map((step) => keys.get(String(step)) ?? step);
  const paths = new Set<string>();
  const say = (way: Way) => paths.add(dotted(way));
  // The innermost first, so that each is whole when its turn comes.
  for (const { way, key, name } of [...twins].sort((a, b) => b.way.length - a.way.length)) {
    const owner = way.reduce<unknown>((inside, step) => Object(inside)[step], document) as Members;
    // The text broke off before its value.
    if (!isPlain(owner) || !Object.hasOwn(owner, name)) continue;
    const place = told([...way, key]);
    say(place);
    owner[key] = folded(place, owner[key], owner[name], say);
    Reflect.deleteProperty(owner, name);
  }
  return [...paths].map((path) => ({ path, code: 'range', allowed: 'a key used once' }));
}

const isListed = (part: string): boolean =>
  Array.isArray(ownValue({ ...emptyProfile('one') } as PlainRecord, part));

function folded(way: Way, one: unknown, other: unknown, say: (way: Way) => void): unknown {
  if (way.length >= depthOf(way)) {
    if (!isSame(one, other)) say(way);
    return faultsAt(way, one) < faultsAt(way, other) ? one : other;
  }
  if (way.length === 1 && isListed(String(way[0]))) {
    if (!Array.isArray(other)) return one;
    return Array.isArray(one) ? [...one, ...other] : other;
  }
  if (!isPlain(other)) return one;
  return isPlain(one) ? foldedRecords(way, one, other, say) : other;
}

/** How much is wrong with a value in its place; what is missing around it is so with any. */
const faultsAt = (way: Way, value: unknown): number =>
  issuesAlone(
    way.reduceRight<unknown>(
      (inside, step) =>
        typeof step === 'number' ? [inside] : Object.fromEntries([[step, inside]]),
      value,
    ) as object,
  ).length;

function foldedRecords(way: Way, one: object, other: object, say: (way: Way) => void): Members {
  const members = new Map<string, unknown>(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const both = members.has(key);
    members.set(key, both ? folded([...way, key], members.get(key), value, say) : value);
  }
  return Object.fromEntries(members);
}

/** As far as can be seen without looking further in. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isPlain(one) || !isPlain(other)) return one === other;
  const keys = Object.keys({ ...one, ...other });
  return keys.every((key) => one[key] === other[key]);
}
