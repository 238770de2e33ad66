import type { ComparedMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Phases reached at once are one stop. */
const lined = (stops: readonly (readonly string[])[], locale: string): readonly string[] =>
  stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));

/** English words of the comparison that no page needs at its start. */
export const compared: ComparedMessages = {
  picture: ({ path }) => `${path}: thin the whole way, thick what is left of it for your firm`,
  route: ({ stops, assumed }, { locale }) =>
    `${
      assumed
        ? 'Your firm has no place on both sides yet; from what is known, the thick line leads to'
        : 'From your place the thick line leads to'
    } ${lined(stops, locale).join(', then ')}.`,
  routeDone: 'Your firm is in its last square; the plan has what remains there.',
  waiting: ({ phase, activities }, { plural }) =>
    `${phase}: ${activities} ${plural(activities, { one: 'activity', other: 'activities' })}`,
  nothingWaits: 'For your firm nothing waits any more: what comes first on this path is done.',
  atOnce: ({ services, partners }) =>
    `Your first leg asks for ${services + partners} activities at once: ${services} on digital services, ${partners} on partners.`,
};
