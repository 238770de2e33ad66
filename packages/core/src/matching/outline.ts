import { each, idOf, oneOf, own, type RawRecord, record } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Effort, Evidence } from './types.ts';

export interface ActivityOutline {
  readonly id: string;
  readonly effort: Effort;
  /** Evidence by challenge id. */
  readonly links: ReadonlyMap<string, Evidence>;
}

export interface Outline {
  /** Ids, in the order of the framework. */
  readonly challenges: readonly string[];
  readonly activities: readonly ActivityOutline[];
}

function challengesIn(framework: RawRecord, taken: Set<string>): readonly string[] {
  const challenge = (part: unknown, path: string) => idOf(part, path, taken);
  const theme = (part: unknown, path: string) => {
    idOf(part, path, taken);
    return each(record(part, path), 'challenges', path, challenge);
  };
  const component = (part: unknown, path: string) => {
    idOf(part, path, taken);
    return each(record(part, path), 'themes', path, theme).flat();
  };
  return each(framework, 'components', 'framework', component).flat();
}

const linkedOnce = 'a challenge of the framework, linked once';
const evidences = /* @__PURE__ */ new Set<Evidence>(['reported', 'suggested', 'inferred']);
const efforts = /* @__PURE__ */ new Set<Effort>(['S', 'M', 'L']);

/** An activity may have no link; it is then never recommended. */
function linksOf(
  activity: RawRecord,
  path: string,
  challenges: ReadonlySet<string>,
): ActivityOutline['links'] {
  const links = new Map<string, Evidence>();
  const given = own(activity, 'links');
  if (Array.isArray(given) && given.length === 0) return links;
  each(activity, 'links', path, (part, place) => {
    const link = record(part, place);
    const challenge = oneOf(link, 'challenge', place, challenges, linkedOnce);
    if (links.has(challenge)) throw new InputError(`${place}.challenge`, 'range', linkedOnce);
    const evidence = oneOf(link, 'evidence', place, evidences, 'reported, suggested or inferred');
    links.set(challenge, evidence);
  });
  return links;
}

export const effortOf = (owner: RawRecord, path: string): Effort =>
  oneOf(owner, 'effort', path, efforts, 'S, M or L');

/**
 * Checks the structure of a framework, a host's own included, and keeps what matching needs.
 *
 * Names, version, sources and the component of an activity are not read: the rules need none of them.
 */
export function outlineOf(framework: unknown): Outline {
  const given = record(framework, 'framework');
  const taken = new Set<string>();
  const challenges = challengesIn(given, taken);
  const known = new Set(challenges);
  const activity = (part: unknown, path: string) => {
    const one = record(part, path);
    const id = idOf(part, path, taken);
    const effort = effortOf(one, path);
    return { id, effort, links: linksOf(one, path, known) };
  };
  return { challenges, activities: each(given, 'activities', 'framework', activity) };
}
