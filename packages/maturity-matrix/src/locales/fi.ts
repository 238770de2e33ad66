import type { MatrixMessages, Standing } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Names stay as they are: in a sentence Finnish would bend them. */
const phaseOf = ({ name, phase }: Standing): string =>
  `${lowerFirst(name)} ${phase === null ? 'vielä arvioimatta' : `vaiheessa ${phase}`}`;

const open = { one: 'kysymys', other: 'kysymystä' };

/** Finnish words of the matrix. */
export const fi: MatrixMessages = {
  eyebrow: 'Kansainvälistymismatriisi',
  headline: ({ first, second }) => {
    if (first.phase === null && second.phase === null) return 'Sijaintinne on vielä avoin';
    if (first.phase === null) return `${first.short} vielä arvioimatta`;
    if (second.phase === null) return `${second.short} vielä arvioimatta`;
    if (first.phase === second.phase)
      return `${first.short} ja ${lowerFirst(second.short)} samassa tahdissa`;
    const [ahead, behind] = first.phase > second.phase ? [first, second] : [second, first];
    return `${ahead.short} edellä, ${lowerFirst(behind.short)} jäljessä`;
  },
  place: ({ first, second, provisional }) =>
    `Yrityksenne sijainti${provisional ? ' tähänastisten vastausten perusteella' : ''}: ${phaseOf(first)}, ${phaseOf(second)}.`,
  nothingOpen: ({ total }) => `Kaikkiin ${total} kysymykseen on vastattu.`,
  openArea: ({ open: count, question, shape }, format) =>
    `${count} ${format.plural(count, open)} on avoinna tai ”en osaa sanoa”, joten yritys voi olla missä tahansa ${shape === 'line' ? 'katkoviivalla' : 'katkoviivan rajaamalla alueella'}; kysymys ${question} rajaisi sitä eniten.`,
  openButSettled: ({ open: count }, format) =>
    `${count} ${format.plural(count, open)} on avoinna tai ”en osaa sanoa”, mutta sijainti ei siitä muutu.`,
  notStarted: ({ total }) =>
    `Vastatkaa ${total} kysymykseen ja katsokaa, missä yrityksenne on. Jo ensimmäiset vastaukset antavat sille sijainnin.`,
  grid: 'Matriisi, jossa on kolme kertaa kolme vaihetta. Nuolinäppäimillä liikutaan ruudusta toiseen.',
  cell: ({ x, y, text }) => `${x}; ${lowerFirst(y)}. ${text}`,
  cellName: ({ x, y }) => `${x}, ${lowerFirst(y)}`,
  firmIsHere: 'Yrityksenne on tässä.',
  firmMayBeHere: 'Yrityksenne voi olla tässä.',
  firm: 'Yrityksenne',
  letters:
    'Viivat ovat kolme polkua eteenpäin, kirjaimet tutkimuksen yrityksiä. Ne kertovat, minkä polun kukin yritys valitsi, eivät sitä, kuinka pitkällä se oli.',
  rule: 'Yrityksenne sijainti noudattaa tämän työkalun pisteytyssääntöä, ei tutkimuksen. Kuvaus ruudun yrityksistä on meidän yhteenvetomme.',
  source: ({ cite }) => `Vaiheet, toimet ja polut: ${cite}, luvut 4 ja 5.`,
  nextActivities: 'Mihin tarttua seuraavaksi',
  nextReason: ({ phase, level }) => `${phase}; nyt: ${lowerFirst(level)}`,
  whyHere: 'Miksi tässä, ja mikä siirtäisi teitä',
  cases: 'Viivojen kuusi yritystä',
  table: 'Näytä taulukkona',
  save: 'Tallenna',
  partFailed: 'Tätä osaa ei voitu hakea. Jos näin käy uudelleen, ladatkaa sivu uudestaan.',
  retry: 'Yritä uudelleen',
  later: () => import('./later.fi.ts').then(({ later }) => later),
};
