import type { FirstMessages } from './messages.ts';

/** Names in a row; of many the first, and how many more. */
export const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' och ');
  if (names.length === 3) return `${first}, ${second} och ${third}`;
  return `${first}, ${second}, ${third} och ${names.length - 3} till`;
};

export const known = (level: number | null): string =>
  level === null ? 'inte bedömd' : `${level} av 4`;

/** Swedish words of what stands before anything is recorded. */
export const first: FirstMessages = {
  title: 'Ekosystemresa',
  headline: ({ min, max, total }, format) =>
    `${min === max ? min : `${min} till ${max}`} av ${total} ${format.plural(total, { one: 'relation bär', other: 'relationer bär' })}`,
  mapEmpty:
    'Skriv upp de partner som ni inte klarar er utan, och säg hur väl ni passar ihop och hur väl samarbetet går.',
  mapSentence: ({ back, open, ahead, atRisk }, format) =>
    [
      back.length === 0
        ? 'Ingen relation håller er tillbaka, så vitt ni vet.'
        : `${listed(back)} håller er tillbaka.`,
      open > 0 && `${open} är ännu ${format.plural(open, { one: 'öppen', other: 'öppna' })}.`,
      ahead.length > 0 &&
        `${listed(ahead)}: samarbetet går bättre än ni passar ihop, och det håller kanske inte.`,
      atRisk.length > 0 && `I farozonen: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'Ni',
  mapLabel: 'Partner runt ert företag',
  mapHint: 'Tryck på en partner för att se och skatta relationen.',
  mapKey:
    'Ju närmare en partner står, desto bättre passar ni ihop (konsonans); ju tjockare band, desto bättre går samarbetet (resonans). Ett prickat band är inte bedömt.',
  keyCarries: 'bär',
  keyBack: 'håller tillbaka',
  keyOpen: 'ännu öppen',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `konsonans ${known(consonance)}, resonans ${known(resonance)}, ${holdsBack === 'open' ? 'ännu öppen' : holdsBack ? 'håller tillbaka' : 'bär'}`,
  source: ({ cite }) =>
    `Konsonans, resonans, dimensioner, slingor och vägar: ${cite}, avsnitt 2 till 5.`,
  rule: 'Skattningarna, det lägre av de två som relationens styrka, hur väl en väg passar och veckorna mellan avstämningar är det här verktygets, inte studiens.',
  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',
};
