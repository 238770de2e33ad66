import type { ComparedMessages, LaterMessages, PlanMessages, WhyText } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const plan: PlanMessages = {
  yourChoice: ({ path, day }) => `Valitsitte ${day}: ${lowerFirst(path)}`,
  noteLabel: 'Miksi tämä polku? Muistiinpano myöhempää varten',
  takeBack: 'Perukaa valinta',
  earlier: 'Aiemmat valinnat',
  earlierChoice: ({ path, day, note }) => `${path}, ${day}${note ? `: ”${note}”` : ''}`,
  title: 'Suunnitelmanne',
  lead: ({ legs, activities, assumedStart }, format) =>
    `${assumedStart ? 'Yritystänne ei ole vielä arvioitu molemmilla akseleilla, joten suunnitelma alkaa ensimmäisestä vaiheesta. ' : ''}${
      activities === 0
        ? 'Kaikki toimet ovat vakiintuneita; suunniteltavaa ei ole jäljellä.'
        : `${activities} ${format.plural(activities, { one: 'toimi', other: 'toimea' })} ei ole vielä ”vakiintunut”; matka jakautuu osuuksiin: ${legs}. Kirjatkaa, kuka tarttuu mihinkin ja mihin mennessä. Toimien jako osuuksiin on tämän työkalun sääntö.`
    }`,
  leg: ({ leg, phases }, { locale }) =>
    `Osuus ${leg}, päämääränä: ${new Intl.ListFormat(locale).format(phases.map(lowerFirst))}`,
  lastLeg: 'Lopuksi: mitä on jäljellä',
  nothingOnLeg: 'Tällä osuudella ei ole enää tehtävää.',
  owner: 'Kuka',
  ownerOf: ({ activity }) => `Kuka tarttuu tähän: ${lowerFirst(activity)}`,
  quarter: 'Mennessä',
  quarterOf: ({ activity }) => `Mihin mennessä: ${lowerFirst(activity)}`,
  quarterName: ({ year, quarter }) => `Q${quarter}/${year}`,
  noQuarter: 'Ei asetettu',
  print: 'Tulosta suunnitelma',
  saveTable: 'Tallenna suunnitelma taulukkona (CSV)',
  saveCalendar: 'Tallenna kalenteriin (iCalendar)',
  calendarNeedsQuarters: 'Valitkaa jollekin toimelle neljännes, niin kalenteri voi saada sen.',
  fileName: 'suunnitelma',
  columns: {
    path: 'Polku',
    leg: 'Osuus',
    activity: 'Toimi',
    level: 'Taso nyt',
    owner: 'Kuka',
    quarter: 'Neljännes',
    until: 'Viimeinen päivä',
    note: 'Miksi tämä polku',
  },
  tableCaption: 'Mikä puhuu kunkin polun puolesta ja mikä vastaan',
  tableColumns: ['Mikä vaikuttaa', 'Suunta', 'Kuinka paljon', 'Osuus painosta', 'Lisä sopivuuteen'],
  fileEnds: ['Vähintään', 'Enintään'],
  fileFit: 'Sopivuus',
  countsFor: 'puolesta',
  countsAgainst: 'vastaan',
  tableFit: 'Sopivuus (0,50 ja kaikki lisät)',
  tableRange: ({ least, most }) => `${least}–${most}`,
  tablePath: 'Polku',
  saveComparison: 'Tallenna vertailu taulukkona (CSV)',
  comparisonFile: 'polut',
  favorLead:
    'Jokainen rivi muuttaa yhtä vastausta ja laskee uudelleen. Nuoli on polun oma sopivuus ennen ja jälkeen; vieressä on muista paras sopivuus, joka sen pitäisi ohittaa. Se kertoo, mistä järjestys riippuu: vastausta kannattaa muuttaa vasta, kun yritys on muuttunut.',
  favorLeads: ({ path }) => `${path}: mikä tahansa näistä nostaisi sen ensimmäiseksi`,
  favorNearer: ({ path }) =>
    `${path}: yksikään vastaus ei nostaisi sitä ensimmäiseksi; nämä tuovat sen lähimmäs`,
  favorNothing: ({ path }) => `${path}: yksikään vastaus ei auttaisi sitä`,
  favorMore: ({ more }) => `ja vielä ${more}`,
  change: ({ question, from, to, before, fit, rival }) =>
    `${question}: ”${from}” → ”${to}”; sopivuus ${before === null ? '' : `${before} → `}${fit}, paras muu polku ${rival}`,
  routeCaption: 'Mitä kustakin polusta on jäljellä yrityksenne paikasta',
  routeColumns: ['Osuus', 'Johtaa vaiheeseen', 'Toimia, jotka eivät ole ”vakiintuneita”'],
};

/** Reasons are told after a colon, so that neither they nor the names have to bend. */
function told(
  texts: readonly (readonly [label: string, reasons: readonly string[]])[],
  locale: string,
) {
  const list = new Intl.ListFormat(locale);
  const lines = texts.flatMap(([label, reasons]) =>
    reasons.length > 0 ? `${label}: ${list.format(reasons.map(lowerFirst))}` : [],
  );
  const text = lines.join('; ');
  return text && ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function why(said: WhyText, locale: string): string {
  if (said.kind === 'neutral') {
    return 'Suunnilleen yhtä hyvä kuin kaksi muuta polkua: kokonaisuutena se ei ole edellä eikä jäljessä.';
  }
  if (said.kind === 'behind') {
    const reasons = [
      ['vastaan', said.against],
      ['vahvemmin tuon polun puolesta', said.forOther],
    ] as const;
    return `Edellä on ${lowerFirst(said.path)}.${told(reasons, locale)}`;
  }
  const reasons = told(
    [
      ['puolesta', said.for],
      ['vastaan', said.against],
    ],
    locale,
  );
  if (said.kind === 'first') {
    const than = said.for.length > 0 ? '' : ', sillä muita vastaan puhuu enemmän';
    return `Sopii${said.soFar ? ' tähän mennessä' : ''} parhaiten${than}.${reasons}`;
  }
  const level = new Intl.ListFormat(locale).format(said.paths.map(lowerFirst));
  return `Suunnilleen yhtä hyvä kuin ${level}.${reasons}`;
}

/** Phases reached at once are one stop. */
const lined = (stops: readonly (readonly string[])[], locale: string): readonly string[] =>
  stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));

const compared: ComparedMessages = {
  goToPlan: 'Siirtykää suunnitelmaan',
  why: (said, { locale }) => why(said, locale),
  picture: ({ path }) =>
    `${path}: ohuella koko matka, paksulla se, mitä siitä on yritykselle jäljellä`,
  route: ({ stops, assumed }, { locale }) =>
    `${
      assumed
        ? 'Yrityksellä ei ole vielä paikkaa molemmilla akseleilla; tiedossa olevasta paksu viiva johtaa näin'
        : 'Paikastanne paksu viiva johtaa näin'
    }: ${lined(stops, locale).join(', sitten ')}.`,
  routeDone: 'Yritys on polun viimeisessä ruudussa; suunnitelmassa on se, mitä siellä on jäljellä.',
  waiting: ({ phase, activities }, { plural }) =>
    `${phase}: ${activities} ${plural(activities, { one: 'toimi', other: 'toimea' })}`,
  nothingWaits: 'Yrityksellänne mikään ei enää odota: polun ensimmäinen puoli on valmis.',
  atOnce: ({ services, partners }) =>
    `Ensimmäinen osuus vaatii ${services + partners} toimea yhtä aikaa: digitaalisiin palveluihin ${services}, kumppaneihin ${partners}.`,
};

export const later: LaterMessages = { plan, compared };
