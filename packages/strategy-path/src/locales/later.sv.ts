import type { LaterMessages, PlanMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const plan: PlanMessages = {
  yourChoice: ({ path, day }) => `Ni valde ${lowerFirst(path)} den ${day}`,
  noteLabel: 'Varför den vägen? En anteckning för senare',
  takeBack: 'Ta tillbaka valet',
  earlier: 'Tidigare val',
  earlierChoice: ({ path, day, note }) => `${path}, ${day}${note ? `: ”${note}”` : ''}`,
  title: 'Er plan',
  lead: ({ legs, activities, assumedStart }, format) =>
    `${assumedStart ? 'Företaget är inte bedömt på båda axlarna än, så planen börjar i första fasen. ' : ''}${
      activities === 0
        ? 'Alla aktiviteter är etablerade; inget återstår att planera.'
        : `${activities} ${format.plural(activities, { one: 'aktivitet', other: 'aktiviteter' })} är inte ”etablerade” än, på ${legs} ${format.plural(legs, { one: 'etapp', other: 'etapper' })}. Ange vem som tar vad och till när. Vilka aktiviteter som hör till en etapp är det här verktygets regel.`
    }`,
  leg: ({ leg, x, y }) => `Etapp ${leg}: till ${lowerFirst(x)}, ${lowerFirst(y)}`,
  lastLeg: 'Till sist: det som återstår',
  nothingOnLeg: 'Inget kvar att göra på den här etappen.',
  owner: 'Vem',
  ownerOf: ({ activity }) => `Vem tar sig an: ${lowerFirst(activity)}`,
  quarter: 'Senast',
  quarterOf: ({ activity }) => `Till när: ${lowerFirst(activity)}`,
  quarterName: ({ year, quarter }) => `kv. ${quarter} ${year}`,
  noQuarter: 'Inte satt',
  saveTable: 'Spara som tabell (CSV)',
  saveCalendar: 'Spara till er kalender (iCalendar)',
  calendarNeedsQuarters: 'Ange ett kvartal för en aktivitet, så kan kalendern få den.',
  fileName: 'plan',
  columns: {
    leg: 'Etapp',
    activity: 'Aktivitet',
    level: 'Nivå nu',
    owner: 'Vem',
    quarter: 'Kvartal',
    until: 'Sista dag',
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
  tableRange: ({ least, most }) => `${least} till ${most}`,
  tablePath: 'Väg',
  saveComparison: 'Spara som tabell (CSV)',
  comparisonFile: 'vägar',
  favorLead:
    'Varje rad ändrar ett enda svar och räknar om. Den visar vad rangordningen hänger på; ett svar bör ändras först när företaget har gjort det.',
  favorLeads: ({ path }) => `${path}: vilket som helst av dessa skulle sätta den först`,
  favorNearer: ({ path }) =>
    `${path}: inget enskilt svar skulle sätta den först; dessa för den närmast`,
  favorNothing: ({ path }) => `${path}: inget enskilt svar skulle hjälpa den`,
  change: ({ question, from, to, text }) => `${question}: från ”${from}” till ”${to}” (${text})`,
};

export const later: LaterMessages = { plan };
