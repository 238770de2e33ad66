import type { Profile } from '@servitization/profile';

/** Characters of a text for which a few pages have room; longer ones end in “…”. */
export const MOST_CHARS = 180;
/** Of a name: of the company, a partner, a customer, an owner, a measure. */
export const MOST_NAME_CHARS = 48;

/** A document that a few pages have room for, and how many of its texts are not whole in it. */
export interface Shortened {
  readonly profile: Profile;
  readonly count: number;
}

const NAMES: ReadonlySet<string> = new Set(['name', 'customer', 'from', 'unit', 'value']);
/** Lists that nothing is computed from; the others stay whole. */
const LISTS_OF_NAMES: ReadonlySet<string> = new Set(['parameters']);
const MOST_IN_LIST = 3;
const TEXTS: ReadonlySet<string> = new Set([
  'note',
  'need',
  'reason',
  'result',
  'text',
  'seen',
  'next',
]);

/** Characters as readers count them: no half of a pair stays at the end. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = [...text.slice(0, 2 * most)].slice(0, most - 1).join('');
  // Between words, unless the last of them is most of it.
  const space = start.search(/\s\S*$/);
  return `${(space > most / 2 ? start.slice(0, space) : start).trimEnd()} …`;
}

function mostFor(key: string, isInList: boolean): number {
  if (TEXTS.has(key)) return MOST_CHARS;
  return (isInList ? LISTS_OF_NAMES : NAMES).has(key) ? MOST_NAME_CHARS : Number.POSITIVE_INFINITY;
}

/** Shortens what people have written, and no id, address or number: these name other things. */
export function shortened(profile: Profile): Shortened {
  let count = 0;
  const text = (value: string, most: number): string => {
    const short = cut(value, most);
    if (short !== value) count += 1;
    return short;
  };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return text(value, mostFor(key, false));
    if (Array.isArray(value)) {
      const texts = value.map((one) =>
        typeof one === 'string' ? text(one, mostFor(key, true)) : walk(one, key),
      );
      if (!LISTS_OF_NAMES.has(key) || texts.length <= MOST_IN_LIST) return texts;
      count += 1;
      return [...texts.slice(0, MOST_IN_LIST), '…'];
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  // What lost a merge is in no report.
  const { superseded, ...told } = profile;
  const short = { ...(walk(told, '') as typeof told), superseded };
  return { profile: count === 0 ? profile : short, count };
}
