import type { Finding, MatrixMessages, Standing } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Names stay as they are: in a sentence Finnish would bend them. */
const phaseOf = ({ name, phase, between }: Standing): string =>
  `${lowerFirst(name)} ${phase === null ? 'vielä arvioimatta' : `vaiheessa ${phase}${between ? ` (voi olla ${between.join(between[1] - between[0] > 1 ? '–' : '\u00a0tai\u00a0')})` : ''}`}`;

const open = { one: 'kysymys', other: 'kysymystä' };

function findingOf({ first, second }: Finding, nothingBegun: boolean): string {
  if (nothingBegun) return `${first.short} ja ${lowerFirst(second.short)} aivan alussa`;
  if (first.phase === second.phase)
    return `${first.short} ja ${lowerFirst(second.short)} samassa tahdissa`;
  const [ahead, behind] =
    (first.phase ?? 0) > (second.phase ?? 0) ? [first, second] : [second, first];
  return `${ahead.short} edellä, ${lowerFirst(behind.short)} jäljessä`;
}

/** Finnish words of the matrix. */
export const fi: MatrixMessages = {
  eyebrow: 'Kansainvälistymismatriisi',
  open: 'Sijaintinne on vielä avoin',
  placing: 'Sijaintianne lasketaan',
  headline: ({ nothingBegun, ...finding }) => {
    const { first, second, provisional } = finding;
    if (first.phase === null) return `${first.short} vielä arvioimatta`;
    if (second.phase === null) return `${second.short} vielä arvioimatta`;
    const text = findingOf(finding, nothingBegun);
    return provisional ? `Alustava: ${lowerFirst(text)}` : text;
  },
  place: ({ first, second, provisional }) =>
    `Yrityksenne sijainti${provisional ? ' tähänastisten vastausten perusteella' : ''}: ${phaseOf(first)}, ${phaseOf(second)}.`,
  nothingOpen: ({ total }) => `Kaikkiin ${total} kysymykseen on vastattu.`,
  openArea: ({ open: count, question, shape }, format) =>
    `Vielä ${count} ${format.plural(count, open)} on avoinna tai ”en osaa sanoa”, joten yritys voi olla missä tahansa ${shape === 'line' ? 'katkoviivalla' : 'katkoviivan rajaamalla alueella'}; kysymys ${question} rajaisi sitä eniten.`,
  openButSettled: ({ open: count }, format) =>
    `Vielä ${count} ${format.plural(count, open)} on avoinna tai ”en osaa sanoa”, mutta sijainti ei siitä muutu.`,
  notStarted: ({ total }) =>
    `Vastatkaa ${total} kysymykseen ja katsokaa, missä yrityksenne on. Jo ensimmäiset antavat sijainnin.`,
  grid: 'Matriisi, 3 kertaa 3 vaihetta. Nuolinäppäimillä pääsee ruudusta toiseen.',
  cell: ({ x, y, text }) => `${x}; ${lowerFirst(y)}. ${text}`,
  cellName: ({ x, y }) => `${x}, ${lowerFirst(y)}`,
  firmIsHere: 'Yrityksenne on tässä.',
  firmIsHereSoFar: 'Tähänastisten vastausten perusteella yrityksenne on tässä.',
  firmBeginsHere: ({ phases, provisional }) =>
    `${provisional ? 'Tähänastisten vastausten perusteella yrityksenne' : 'Yrityksenne'} on tässä, aivan alussa (${phases.map(lowerFirst).join(', ')}): ${phases.length > 1 ? 'seuraava' : 'osa seuraavasta'} on vasta edessä.`,
  firmMayBeHere: 'Yrityksenne voi olla tässä.',
  chooseSquare: 'Valitkaa ruutu ja lukekaa, millaisia yrityksiä siinä on.',
  firm: ({ company }) => company ?? 'Yrityksenne',
  letters:
    'Viivat ovat 3 polkua eteenpäin, kirjaimet tutkimuksen yrityksiä. Ne kertovat polun, jonka yritys valitsi, eivät sitä, kuinka pitkällä se oli.',
  rule: 'Yrityksenne sijainti noudattaa tämän työkalun pisteytyssääntöä, ei tutkimuksen. Ruutujen kuvaukset ovat meidän.',
  source: ({ cite }) => `Vaiheet, toimet ja polut: ${cite}, luvut 4 ja 5.`,
  nextActivities: 'Mihin tarttua seuraavaksi',
  nextRule:
    'Tässä järjestyksessä: varhaisin vaihe, joka ei ole vakiinnutettu, ja siinä alin taso. Järjestys on tämän työkalun, ei tutkimuksen.',
  nothingNext: ({ open: count }) =>
    count > 0
      ? 'Ei vielä mitään nimettävää: se, mikä ei ole vakiinnutettu, on avoinna. Vastatkaa ensin niihin kysymyksiin.'
      : 'Mitään ei ole jäljellä: jokainen vaihe on vakiinnutettu tai kauttaaltaan edelläkävijän tasolla. Pitäkää taso yllä ja vastatkaa uudelleen, kun jokin muuttuu.',
  nextReason: ({ phase, level, next }) =>
    `${phase}; nyt: ${lowerFirst(level)}. Seuraava taso: ”${next}”`,
  whyHere: 'Miksi tässä, ja mikä siirtäisi teitä',
  cases: 'Viivojen 6 yritystä',
  table: 'Näytä taulukkona',
  save: 'Lataa',
  partFailed: 'Tätä osaa ei saatu haettua. Ladatkaa sivu uudestaan, jos se toistuu.',
  retry: 'Yritä uudelleen',
  later: () => import('./later.fi.ts').then(({ later }) => later),
};
