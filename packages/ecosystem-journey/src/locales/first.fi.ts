import type { FirstMessages } from './messages.ts';

/** Names in a row; of many the first, and how many more. */
export const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' ja ');
  if (names.length === 3) return `${first}, ${second} ja ${third}`;
  return `${first}, ${second}, ${third} ja ${names.length - 3} muuta`;
};

export const known = (level: number | null): string =>
  level === null ? 'ei arvioitu' : `${level}/4`;

/** Finnish words of what stands before anything is recorded. Names stay as they are: in a sentence Finnish would bend them. */
export const first: FirstMessages = {
  title: 'Ekosysteemimatka',
  headline: ({ min, max, total }) =>
    `Kantavia suhteita ${min === max ? min : `${min}–${max}`}, kaikkiaan ${total}`,
  mapEmpty:
    'Nimetkää kumppanit, joita ilman ette pärjää, ja kertokaa, kuinka hyvin sovitte yhteen ja kuinka hyvin yhteistyö sujuu.',
  mapSentence: ({ back, open, ahead, atRisk }) =>
    [
      back.length === 0
        ? 'Yhdenkään suhteen ei tiedetä jarruttavan.'
        : `Jarruttamassa: ${listed(back)}.`,
      open > 0 && `Vielä avoimia: ${open}.`,
      ahead.length > 0 &&
        `Yhteistyö sujuu paremmin kuin yhteensopivuus edellyttää, mikä ei ehkä kestä: ${listed(ahead)}.`,
      atRisk.length > 0 && `Vaarassa: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'Te',
  mapLabel: 'Kumppanit yrityksenne ympärillä',
  mapHint: 'Painakaa kumppania, niin näette suhteen ja voitte arvioida sen.',
  mapKey:
    'Mitä lähempänä kumppani on, sitä paremmin sovitte yhteen (konsonanssi); mitä paksumpi side, sitä paremmin yhteistyö sujuu (resonanssi). Pisteviivaa ei ole arvioitu.',
  keyCarries: 'kantaa',
  keyBack: 'jarruttaa',
  keyOpen: 'vielä avoin',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `konsonanssi ${known(consonance)}, resonanssi ${known(resonance)}, ${holdsBack === 'open' ? 'vielä avoin' : holdsBack ? 'jarruttaa' : 'kantaa'}`,
  source: ({ cite }) =>
    `Konsonanssi, resonanssi, ulottuvuudet, silmukat ja reitit: ${cite}, luvut 2–5.`,
  rule: 'Arviot, pienempi arvo suhteen vahvuutena, reitin sopivuus ja katsausten väli ovat tämän työkalun, eivät tutkimuksen.',
  partFailed: 'Tätä osaa ei voitu hakea. Jos näin käy uudelleen, ladatkaa sivu uudestaan.',
  retry: 'Yritä uudelleen',
};
