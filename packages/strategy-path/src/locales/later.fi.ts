import type { LaterMessages, PlanMessages } from './messages.ts';

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
  leg: ({ leg, x, y }) => `Osuus ${leg}, päämääränä: ${lowerFirst(x)}, ${lowerFirst(y)}`,
  lastLeg: 'Lopuksi: mitä on jäljellä',
  nothingOnLeg: 'Tällä osuudella ei ole enää tehtävää.',
  owner: 'Kuka',
  ownerOf: ({ activity }) => `Kuka tarttuu tähän: ${lowerFirst(activity)}`,
  quarter: 'Mennessä',
  quarterOf: ({ activity }) => `Mihin mennessä: ${lowerFirst(activity)}`,
  quarterName: ({ year, quarter }) => `Q${quarter}/${year}`,
  noQuarter: 'Ei asetettu',
  saveTable: 'Tallenna taulukkona (CSV)',
  saveCalendar: 'Tallenna kalenteriin (iCalendar)',
  calendarNeedsQuarters: 'Valitkaa jollekin toimelle neljännes, niin kalenteri voi saada sen.',
  fileName: 'suunnitelma',
  columns: {
    leg: 'Osuus',
    activity: 'Toimi',
    level: 'Taso nyt',
    owner: 'Kuka',
    quarter: 'Neljännes',
    until: 'Viimeinen päivä',
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
  saveComparison: 'Tallenna taulukkona (CSV)',
  comparisonFile: 'polut',
  favorLead:
    'Jokainen rivi muuttaa yhtä vastausta ja laskee uudelleen. Se kertoo, mistä järjestys riippuu; vastausta kannattaa muuttaa vasta, kun yritys on muuttunut.',
  favorLeads: ({ path }) => `${path}: mikä tahansa näistä nostaisi sen ensimmäiseksi`,
  favorNearer: ({ path }) =>
    `${path}: yksikään vastaus ei nostaisi sitä ensimmäiseksi; nämä tuovat sen lähimmäs`,
  favorNothing: ({ path }) => `${path}: yksikään vastaus ei auttaisi sitä`,
  change: ({ question, from, to, text }) => `${question}: ”${from}” → ”${to}” (${text})`,
};

export const later: LaterMessages = { plan };
