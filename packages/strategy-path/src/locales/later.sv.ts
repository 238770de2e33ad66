import type { ComparedMessages, LaterMessages, PlanMessages, Sides, WhyText } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const plan: PlanMessages = {
  yourChoice: ({ path, day }) => `Ni valde ${lowerFirst(path)} den ${day}`,
  noteLabel: 'Varför den vägen? En anteckning för senare',
  takeBack: 'Ta tillbaka valet',
  earlier: 'Tidigare val',
  earlierChoice: ({ path, day, note }) => `${path}, ${day}${note ? `: ”${note}”` : ''}`,
  title: 'Er plan',
  lead: ({ legs, activities, assumedStart }, format) =>
    `${assumedStart ? 'Där företaget inte är bedömt än börjar planen i den första fasen. ' : ''}${
      activities === 0
        ? 'Alla aktiviteter är etablerade; inget återstår att planera.'
        : `${activities} ${format.plural(activities, { one: 'aktivitet', other: 'aktiviteter' })} är inte ”etablerade” än, på ${legs} ${format.plural(legs, { one: 'etapp', other: 'etapper' })}. Ange vem som tar vad och till när. Vilka aktiviteter som hör till en etapp är det här verktygets regel.`
    }`,
  leg: ({ leg, phases }, { locale }) =>
    `Etapp ${leg}: till ${new Intl.ListFormat(locale).format(phases.map(lowerFirst))}`,
  lastLeg: 'Till sist: det som återstår',
  nothingOnLeg: 'Inget kvar att göra på den här etappen.',
  owner: 'Vem',
  ownerOf: ({ activity }) => `Vem tar sig an: ${lowerFirst(activity)}`,
  quarter: 'Senast',
  quarterOf: ({ activity }) => `Till när: ${lowerFirst(activity)}`,
  quarterName: ({ year, quarter }) => `kv. ${quarter} ${year}`,
  noQuarter: 'Inte satt',
  print: 'Skriv ut planen',
  saveTable: 'Spara planen som tabell (CSV)',
  saveCalendar: 'Spara till er kalender (iCalendar)',
  calendarNeedsQuarters: 'Ange ett kvartal för en aktivitet, så kan kalendern få den.',
  fileName: 'plan',
  columns: {
    path: 'Väg',
    leg: 'Etapp',
    activity: 'Aktivitet',
    level: 'Nivå nu',
    owner: 'Vem',
    quarter: 'Kvartal',
    until: 'Sista dag',
    note: 'Varför den vägen',
  },
  tableCaption: 'Vad som talar för och emot varje väg',
  tableColumns: [
    'Vad som räknas',
    'Räknas',
    'Hur mycket',
    'Andel av vikten',
    'Bidrag till passformen',
  ],
  fileEnds: ['Minst', 'Mest'],
  fileFit: 'Passform',
  countsFor: 'för',
  countsAgainst: 'emot',
  tableFit: 'Passform (0,50 och alla bidrag)',
  tablePath: 'Väg',
  saveComparison: 'Spara jämförelsen som tabell (CSV)',
  comparisonFile: 'vägar',
  favorLead:
    'Varje rad ändrar ett enda svar och räknar om. Pilen är vägens egen passform före och efter; bredvid står den bästa passformen bland de andra, som den måste förbi. Det visar vad rangordningen hänger på: ett svar bör ändras först när företaget har gjort det.',
  favorLeads: ({ path }) => `${path}: vilket som helst av dessa skulle sätta den först`,
  favorNearer: ({ path }) =>
    `${path}: inget enskilt svar skulle sätta den först; dessa för den närmast`,
  favorNothing: ({ path }) => `${path}: inget enskilt svar skulle hjälpa den`,
  favorMore: ({ more, path }) => `${more} till för ${lowerFirst(path)}`,
  change: ({ question, from, to, before, fit, rival }) =>
    `${question}: från ”${from}” till ”${to}”; passform ${before === null ? '' : `${before} → `}${fit}, bästa andra väg ${rival}`,
  routeCaption: 'Vad som återstår av varje väg, från företagets plats',
  routeColumns: ['Etapp', 'Leder till', 'Aktiviteter som inte är ”etablerade”'],
};

/** Clauses one after the other; a comma keeps those apart that have commas of their own. */
const joined = (all: readonly string[], and: string): string =>
  all.join(all.some((clause) => clause.includes(',')) ? `, ${and} ` : ` ${and} `);

/** After conjunctions that leave the order of words as it is. */
const clauses = (texts: readonly string[]): string => joined(texts.map(lowerFirst), 'och');

const but = (against: readonly string[]): string =>
  against.length > 0 ? `, men ${clauses(against)}` : '';

const list = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names.map(lowerFirst));

function why(said: WhyText, locale: string): string {
  if (said.kind === 'neutral') {
    return 'Vägen ligger ungefär jämsides med de två andra: sammantaget är den varken före eller efter.';
  }
  if (said.kind === 'behind') {
    const isLevel = said.level.length > 0;
    const level = isLevel ? `ungefär jämsides med ${list(said.level, locale)} men ` : '';
    const behind = `Vägen ligger ${level}efter ${lowerFirst(said.path)}`;
    const other = clauses(said.forOther);
    if (said.against.length === 0) return `${behind}, som har mer som talar för sig: ${other}.`;
    const more =
      other && `, och den ${isLevel ? 'senare' : 'andra'} har mer som talar för sig: ${other}`;
    return `${behind}, för ${clauses(said.against)}${more}.`;
  }
  const reasons = clauses(said.for);
  if (said.kind === 'first') {
    const soFar = said.soFar ? ' hittills' : '';
    const others = said.overAll ? 'de andra' : 'den andra vägen med svar';
    return `Vägen passar${soFar} bäst, för ${reasons || `mer talar emot ${others}`}${but(said.against)}.`;
  }
  const place =
    said.kind === 'alone'
      ? 'Vägen är hittills den enda med svar'
      : `Vägen ligger ungefär jämsides med ${list(said.paths, locale)}`;
  // What speaks against it stands against something only where something speaks for it.
  const told = reasons ? `${reasons}${but(said.against)}` : clauses(said.against);
  return `${place}${told && `: ${told}`}.`;
}

/** Phases reached at once are one stop. */
const lined = (stops: readonly (readonly string[])[], locale: string): readonly string[] =>
  stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));

const begins: Readonly<Record<Sides, string>> = {
  0: 'Företaget har ingen plats än, så den tjocka linjen är hela vägen: till',
  1: 'Företaget har en plats på bara en axel; på den andra börjar den tjocka linjen i första fasen. Den leder till',
  2: 'Från er plats leder den tjocka linjen till',
};

const compared: ComparedMessages = {
  goToPlan: 'Gå till er plan',
  why: (said, { locale }) => why(said, locale),
  picture: ({ path, sides }) =>
    sides === 0
      ? `${path}: hela vägen genom matrisen`
      : `${path}: tunt hela vägen, tjockt det som återstår av den för företaget`,
  route: ({ stops, sides }, { locale }) =>
    `${begins[sides]} ${lined(stops, locale).join(', sedan ')}.`,
  routeDone: 'Företaget är i vägens sista ruta; planen har det som återstår där.',
  waiting: ({ phase, activities }, { plural }) =>
    `${phase}: ${activities} ${plural(activities, { one: 'aktivitet', other: 'aktiviteter' })}`,
  nothingWaits: 'För ert företag väntar inget längre: det som kommer först på vägen är klart.',
  atOnce: ({ services, partners }, { plural }) => {
    const all = services + partners;
    const asks = `Första etappen kräver ${all} ${plural(all, { one: 'aktivitet', other: 'aktiviteter samtidigt' })}`;
    if (services === 0) return `${asks}, för partner.`;
    if (partners === 0) return `${asks}, för digitala tjänster.`;
    return `${asks}: ${services} för digitala tjänster, ${partners} för partner.`;
  },
};

export const later: LaterMessages = { plan, compared };
