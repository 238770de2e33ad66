import { jsonText, type Profile, type Stamp } from '@servitization/profile';
import { isOwnKey } from './summary.ts';

/** How many entries come, change and go. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export const KINDS = ['answers', 'choices', 'entries', 'comments', 'moments'] as const;
export type Kind = (typeof KINDS)[number];

/** What another document would make of this one. */
export interface Differences {
  /** The company's name before and after, where they differ; empty is none. */
  readonly name: readonly [from: string, to: string] | null;
  readonly tallies: Readonly<Record<Kind, Tally>>;
}

type Entries = ReadonlyMap<string, string>;

const contentOf = ({ at: _at, by: _by, ...value }: Stamp): string => jsonText(value);

/** Entries as users see them: what is cleared isn't there. */
const entriesOf = (all: readonly (readonly [key: string, entry: Stamp])[]): Entries =>
  new Map(
    all.flatMap(([key, entry]): [string, string][] =>
      'cleared' in entry ? [] : [[key, contentOf(entry)]],
    ),
  );

function entriesIn(profile: Profile): Readonly<Record<Kind, Entries>> {
  const { ratings, chosen, events, moments } = profile;
  const answers = Object.entries(ratings).flatMap(([rater, given]) =>
    Object.entries(given).map(([id, one]) => [jsonText([rater, id]), one] as const),
  );
  const byId = (list: readonly (Stamp & { readonly id: string })[]) =>
    entriesOf(list.map((one) => [one.id, one] as const));
  return {
    answers: entriesOf(answers),
    choices: entriesOf(Object.entries(chosen).filter(([key]) => !isOwnKey(key))),
    entries: byId(events.filter(({ log }) => log !== 'comments')),
    comments: byId(events.filter(({ log }) => log === 'comments')),
    moments: byId(moments),
  };
}

function tally(before: Entries, after: Entries): Tally {
  const common = [...after].filter(([key]) => before.has(key));
  return {
    added: after.size - common.length,
    changed: common.filter(([key, value]) => before.get(key) !== value).length,
    removed: before.size - common.length,
  };
}

export function differences(before: Profile, after: Profile): Differences {
  const [mine, theirs] = [entriesIn(before), entriesIn(after)];
  const names = [before.name ?? '', after.name ?? ''] as const;
  const tallies = KINDS.map((kind) => [kind, tally(mine[kind], theirs[kind])] as const);
  return {
    name: names[0] === names[1] ? null : names,
    tallies: Object.fromEntries(tallies) as Record<Kind, Tally>,
  };
}

export const isNothing = ({ name, tallies }: Differences): boolean =>
  name === null &&
  KINDS.every((kind) => {
    const { added, changed, removed } = tallies[kind];
    return added + changed + removed === 0;
  });
