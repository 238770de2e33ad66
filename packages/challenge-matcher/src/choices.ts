import type { matching } from '@servitization/core';
import { type Change, type Chosen, chosenIn, type Profile } from '@servitization/profile';

/** What the firm decided about an activity. All but `dismissed` keep it in the plan. */
export type Mark = 'pinned' | 'doing' | 'done' | 'dismissed';

/** The most activities that a plan may be capped at. */
export const MOST = 7;
/** A plan that a small firm can carry out. */
export const USUAL_MAX = 3;

export interface PlanLimits {
  readonly max: number;
  readonly effort: matching.Effort;
  readonly reportedOnly: boolean;
}

/** What the document says about challenges, activities and the plan. */
export interface Choices {
  readonly selection: matching.Selection;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly limits: PlanLimits;
}

const severityKey = (challenge: string) => `matching.challenge.${challenge}`;
const markKey = (activity: string) => `matching.activity.${activity}`;
const limitKey = (limit: keyof PlanLimits) => `matching.${limit}`;

const valueAt = (profile: Profile, key: string): Chosen['value'] | undefined =>
  chosenIn(profile, key)?.value;

const isSeverity = (value: unknown): value is matching.Severity =>
  value === 1 || value === 2 || value === 3;
const isMark = (value: unknown): value is Mark =>
  value === 'pinned' || value === 'doing' || value === 'done' || value === 'dismissed';
const isEffort = (value: unknown): value is matching.Effort =>
  value === 'S' || value === 'M' || value === 'L';
const isMax = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST;

/** Values of another kit's version are passed over here, and stay in the document. */
function known<T extends Chosen['value']>(
  profile: Profile,
  ids: readonly string[],
  [keyOf, is]: readonly [(id: string) => string, (value: unknown) => value is T],
): Record<string, T> {
  const found = ids.map((id) => [id, valueAt(profile, keyOf(id))] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, T] => is(entry[1])));
}

const challengesIn = ({ components }: matching.Framework): readonly string[] =>
  components.flatMap(({ themes }) =>
    themes.flatMap(({ challenges }) => challenges.map(({ id }) => id)),
  );

export function choicesIn(profile: Profile, framework: matching.Framework): Choices {
  const activities = framework.activities.map(({ id }) => id);
  const max = valueAt(profile, limitKey('max'));
  const effort = valueAt(profile, limitKey('effort'));
  return {
    selection: known(profile, challengesIn(framework), [severityKey, isSeverity]),
    marks: known(profile, activities, [markKey, isMark]),
    limits: {
      max: isMax(max) ? max : USUAL_MAX,
      effort: isEffort(effort) ? effort : 'L',
      reportedOnly: valueAt(profile, limitKey('reportedOnly')) === true,
    },
  };
}

/** Does the plan hold the activity once it is pinned? Only if it answers what was chosen. */
const counts = ({ links }: matching.Activity, { selection, limits }: Choices): boolean =>
  links.some(
    ({ challenge, evidence }) =>
      Object.hasOwn(selection, challenge) && (!limits.reportedOnly || evidence === 'reported'),
  );

/**
 * The limits as core takes them: what is done or being done stays in the plan, and what is done
 * frees its place for another.
 */
export function matchLimits(choices: Choices, framework: matching.Framework): matching.MatchLimits {
  const { limits, marks } = choices;
  const marked = Object.entries(marks);
  const ids = (is: (mark: Mark) => boolean) =>
    marked.filter(([, mark]) => is(mark)).map(([id]) => id);
  const done = new Set(ids((mark) => mark === 'done'));
  const finished = framework.activities.filter((one) => done.has(one.id) && counts(one, choices));
  return {
    ...limits,
    max: limits.max + finished.length,
    framework,
    pinned: ids((mark) => mark !== 'dismissed'),
    dismissed: ids((mark) => mark === 'dismissed'),
  };
}

const choosing = (key: string, value: Chosen['value'] | null): Change =>
  value === null ? { type: 'clear-choice', key } : { type: 'choose', key, value };

/** `null` says that the challenge is none of the firm's. */
export const severityChange = (challenge: string, severity: matching.Severity | null): Change =>
  choosing(severityKey(challenge), severity);

export const markChange = (activity: string, mark: Mark | null): Change =>
  choosing(markKey(activity), mark);

export const limitChange = <K extends keyof PlanLimits>(limit: K, value: PlanLimits[K]): Change =>
  choosing(limitKey(limit), value);

/** Whether a document has a challenge or a decision in it: then there is something to show. */
export const hasChosen = (profile: Profile): boolean =>
  Object.keys(profile.chosen).some(
    (key) =>
      (key.startsWith(severityKey('')) && isSeverity(valueAt(profile, key))) ||
      (key.startsWith(markKey('')) && isMark(valueAt(profile, key))),
  );
