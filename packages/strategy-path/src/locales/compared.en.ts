import type { ComparedMessages, Sides, WhyText } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Phases reached at once are one stop. */
const lined = (stops: readonly (readonly string[])[], locale: string): readonly string[] =>
  stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));

/** Clauses one after the other; a comma keeps those apart that have commas of their own. */
const joined = (all: readonly string[], and: string): string =>
  all.join(all.some((clause) => clause.includes(',')) ? `, ${and} ` : ` ${and} `);

/** Reasons as clauses of a sentence. */
const clauses = (texts: readonly string[]): string => joined(texts.map(lowerFirst), 'and');

const path = (name: string): string => `the ${lowerFirst(name)}`;

function why(said: WhyText, locale: string): string {
  if (said.kind === 'neutral') {
    return 'About level with the other two paths: taken together, nothing puts it ahead or behind.';
  }
  const against = clauses(said.against);
  if (said.kind === 'behind') {
    const other = clauses(said.forOther);
    const more = other && `${other}, which speaks more for that one`;
    const level = said.level.map(path);
    const start =
      level.length > 0
        ? `About level with ${new Intl.ListFormat(locale).format(level)}, and behind`
        : 'Behind';
    return `${start} ${path(said.path)} because ${[against, more].filter(Boolean).join(', and because ')}.`;
  }
  const reasons = clauses(said.for);
  const though = against && `, though ${against}`;
  if (said.kind === 'first') {
    const others = said.overAll ? 'others' : 'other path with answers';
    const because = reasons || `more speaks against the ${others}`;
    return `Fits best${said.soFar ? ' so far' : ''} because ${because}${though}.`;
  }
  const place =
    said.kind === 'alone'
      ? 'So far the only path with an answer'
      : `About level with ${new Intl.ListFormat(locale).format(said.paths.map(path))}`;
  const told = reasons ? `${reasons}${though}` : against;
  return `${place}${told && `: ${told}`}.`;
}

const begins: Readonly<Record<Sides, string>> = {
  0: 'Your firm has no place yet, so the thick line is the whole path: to',
  1: 'Your firm has a place on one side only; on the other the thick line starts in the first phase. It leads to',
  2: 'From your place the thick line leads to',
};

/** English words of the comparison that no page needs at its start. */
export const compared: ComparedMessages = {
  goToPlan: 'Go to your plan',
  why: (said, { locale }) => why(said, locale),
  picture: ({ path, sides }) =>
    sides === 0
      ? `${path}: the whole way through the matrix`
      : `${path}: thin the whole way, thick what is left of it for your firm`,
  route: ({ stops, sides }, { locale }) =>
    `${begins[sides]} ${lined(stops, locale).join(', then ')}.`,
  routeDone: 'Your firm is in its last square; the plan has what remains there.',
  waiting: ({ phase, activities }, { plural }) =>
    `${phase}: ${activities} ${plural(activities, { one: 'activity', other: 'activities' })}`,
  nothingWaits: 'For your firm nothing waits any more: what comes first on this path is done.',
  atOnce: ({ services, partners }, { plural }) => {
    const all = services + partners;
    const asks = `Your first leg asks for ${all} ${plural(all, { one: 'activity', other: 'activities at once' })}`;
    if (services === 0) return `${asks}, on partners.`;
    if (partners === 0) return `${asks}, on digital services.`;
    return `${asks}: ${services} on digital services, ${partners} on partners.`;
  },
};
