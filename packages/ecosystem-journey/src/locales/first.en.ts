import type { FirstMessages } from './messages.ts';

export const is = { one: 'is', other: 'are' };

/** Names in a row; of many the first, and how many more. */
export const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' and ');
  if (names.length === 3) return `${first}, ${second} and ${third}`;
  return `${first}, ${second}, ${third} and ${names.length - 3} others`;
};

export const known = (level: number | null): string =>
  level === null ? 'not assessed' : `${level} of 4`;

/** English words of what stands before anything is recorded. */
export const first: FirstMessages = {
  title: 'Ecosystem journey',
  headline: ({ min, max, total }, format) =>
    `${min === max ? min : `${min} to ${max}`} of ${total} ${format.plural(total, { one: 'relation carries', other: 'relations carry' })}`,
  mapEmpty:
    'Name the partners that you can’t do without, and say how well you fit and how well working together goes.',
  mapSentence: ({ back, open, ahead, atRisk }, format) =>
    [
      back.length === 0
        ? 'No relation is known to hold you back.'
        : `${listed(back)} ${format.plural(back.length, { one: 'holds', other: 'hold' })} you back.`,
      open > 0 && `${open} ${format.plural(open, is)} still open.`,
      ahead.length > 0 &&
        `${listed(ahead)}: working together goes better than the fit behind it, which may not last.`,
      atRisk.length > 0 && `At risk: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'You',
  mapLabel: 'Partners around your firm',
  mapHint: 'Press a partner to see and rate the relation.',
  mapKey:
    'The nearer a partner, the better you fit (consonance); the thicker the tie, the better working together goes (resonance). A dotted tie isn’t assessed.',
  keyCarries: 'carries',
  keyBack: 'holds back',
  keyOpen: 'still open',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `consonance ${known(consonance)}, resonance ${known(resonance)}, ${holdsBack === 'open' ? 'still open' : holdsBack ? 'holds back' : 'carries'}`,
  source: ({ cite }) =>
    `Consonance, resonance, dimensions, loops and routes: ${cite}, sections 2 to 5.`,
  rule: 'Ratings, the lower of the two as the strength of a relation, the fit of a route and the weeks between reviews are this toolkit’s, not the paper’s.',
  partFailed: 'This part could not be fetched. If it fails again, reload the page.',
  retry: 'Try again',
};
