import type { ComparedMessages, LaterMessages, PlanMessages, Sides, WhyText } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const plan: PlanMessages = {
  yourChoice: ({ path, day }) => `Valitsitte ${day}: ${lowerFirst(path)}`,
  noteLabel: 'Miksi tämä polku? Muistiinpano myöhempää varten',
  takeBack: 'Peru valinta',
  earlier: 'Aiemmat valinnat',
  earlierChoice: ({ path, day, note }) => `${path}, ${day}${note ? `: ”${note}”` : ''}`,
  title: 'Suunnitelmanne',
  lead: ({ legs, activities, assumedStart }, format) =>
    `${assumedStart ? 'Siltä osin kuin yritystänne ei ole vielä arvioitu, suunnitelma alkaa ensimmäisestä vaiheesta. ' : ''}${
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
  tablePath: 'Polku',
  saveComparison: 'Tallenna vertailu taulukkona (CSV)',
  comparisonFile: 'polut',
  favorLead:
    'Jokainen rivi muuttaa yhtä vastausta ja laskee uudelleen. Nuoli on polun oma sopivuus ennen ja jälkeen; vieressä on muista paras sopivuus, joka sen pitäisi ohittaa. Se kertoo, mistä järjestys riippuu: vastausta kannattaa muuttaa vasta, kun yritys on muuttunut.',
  favorLeads: ({ path }) => `${path}: mikä tahansa näistä nostaisi sen ensimmäiseksi`,
  favorNearer: ({ path }) =>
    `${path}: yksikään vastaus ei nostaisi sitä ensimmäiseksi; nämä tuovat sen lähimmäs`,
  favorNothing: ({ path }) => `${path}: yksikään vastaus ei auttaisi sitä`,
  favorMore: ({ more, path }) => `${path}: vielä ${more} muuta`,
  change: ({ question, from, to, before, fit, rival }) =>
    `${question}: ”${from}” → ”${to}”; sopivuus ${before === null ? '' : `${before} → `}${fit}, paras muu polku ${rival}`,
  routeCaption: 'Mitä kustakin polusta on jäljellä yrityksenne paikasta',
  routeColumns: ['Osuus', 'Johtaa vaiheeseen', 'Toimia, jotka eivät ole ”vakiintuneita”'],
};

/** Clauses one after the other; a comma keeps those apart that have commas of their own. */
const joined = (all: readonly string[], and: string): string =>
  all.join(all.some((clause) => clause.includes(',')) ? `, ${and} ` : ` ${and} `);

/** Reasons are whole clauses and stay as they are; names are subjects, so that they need not bend. */
const clauses = (texts: readonly string[]): string => joined(texts.map(lowerFirst), 'ja');

const though = (against: readonly string[]): string =>
  against.length > 0 ? `, vaikka ${clauses(against)}` : '';

const list = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names.map(lowerFirst));

function why(said: WhyText, locale: string): string {
  if (said.kind === 'neutral') {
    return 'Polku on suunnilleen yhtä hyvä kuin kaksi muuta: kokonaisuutena se ei ole edellä eikä jäljessä.';
  }
  if (said.kind === 'behind') {
    const own = said.against.length > 0 ? [`koska ${clauses(said.against)}`] : [];
    const others = said.forOther.map((text) => `että ${lowerFirst(text)}`);
    const other =
      others.length > 0 ? [`koska sen puolesta puhuu vahvemmin se, ${joined(others, 'ja')}`] : [];
    const start =
      said.level.length > 0
        ? `Polku on suunnilleen yhtä hyvä kuin ${list(said.level, locale)}, mutta edellä`
        : 'Edellä';
    return `${start} on ${lowerFirst(said.path)}, ${joined([...own, ...other], 'ja')}.`;
  }
  const reasons = clauses(said.for);
  if (said.kind === 'first') {
    const others = said.overAll ? 'muita' : 'toista vertailtua polkua';
    const because = `koska ${reasons || `${others} vastaan puhuu enemmän`}`;
    const soFar = said.soFar ? ' tähän mennessä' : '';
    return `Polku sopii${soFar} parhaiten, ${because}${though(said.against)}.`;
  }
  const place =
    said.kind === 'alone'
      ? 'Polku on tähän mennessä ainoa, jonka kysymyksiin on vastattu'
      : `Polku on suunnilleen yhtä hyvä kuin ${list(said.paths, locale)}`;
  // What speaks against it stands against something only where something speaks for it.
  const told = reasons ? `${reasons}${though(said.against)}` : clauses(said.against);
  return `${place}${told && `: ${told}`}.`;
}

/** Phases reached at once are one stop. */
const lined = (stops: readonly (readonly string[])[], locale: string): readonly string[] =>
  stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));

const begins: Readonly<Record<Sides, string>> = {
  0: 'Yrityksellä ei ole vielä paikkaa, joten paksu viiva on koko polku',
  1: 'Yrityksellä on paikka vain toisella akselilla; toisella paksu viiva alkaa ensimmäisestä vaiheesta. Se johtaa näin',
  2: 'Paikastanne paksu viiva johtaa näin',
};

const compared: ComparedMessages = {
  goToPlan: 'Siirry suunnitelmaan',
  why: (said, { locale }) => why(said, locale),
  picture: ({ path, sides }) =>
    sides === 0
      ? `${path}: koko matka matriisin läpi`
      : `${path}: ohuella koko matka, paksulla se, mitä siitä on yritykselle jäljellä`,
  route: ({ stops, sides }, { locale }) =>
    `${begins[sides]}: ${lined(stops, locale).join(', sitten ')}.`,
  routeDone: 'Yritys on polun viimeisessä ruudussa; suunnitelmassa on se, mitä siellä on jäljellä.',
  waiting: ({ phase, activities }, { plural }) =>
    `${phase}: ${activities} ${plural(activities, { one: 'toimi', other: 'toimea' })}`,
  nothingWaits: 'Yrityksellänne mikään ei enää odota: polun ensimmäinen puoli on valmis.',
  atOnce: ({ services, partners }, { plural }) => {
    const all = services + partners;
    const asks = `Ensimmäinen osuus vaatii ${plural(all, { one: 'yhden toimen', other: `${all} toimea yhtä aikaa` })}`;
    if (services === 0) return `${asks}, kumppaneihin.`;
    if (partners === 0) return `${asks}, digitaalisiin palveluihin.`;
    return `${asks}: digitaalisiin palveluihin ${services}, kumppaneihin ${partners}.`;
  },
};

export const later: LaterMessages = { plan, compared };
