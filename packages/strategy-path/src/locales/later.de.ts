import type { ComparedMessages, LaterMessages, PlanMessages, Sides, WhyText } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const plan: PlanMessages = {
  yourChoice: ({ path, day }) => `Am ${day} gewählt: der ${path}`,
  noteLabel: 'Warum dieser Weg? Eine Notiz für später',
  takeBack: 'Wahl zurücknehmen',
  earlier: 'Frühere Wahl',
  earlierChoice: ({ path, day, note }) => `${path}, ${day}${note ? `: „${note}“` : ''}`,
  title: 'Ihr Plan',
  lead: ({ legs, activities, assumedStart }, format) =>
    `${assumedStart ? 'Wo Ihr Unternehmen noch nicht bewertet ist, beginnt der Plan in der ersten Phase. ' : ''}${
      activities === 0
        ? 'Alle Aktivitäten sind etabliert; zu planen bleibt nichts.'
        : `${activities} ${format.plural(activities, { one: 'Aktivität ist', other: 'Aktivitäten sind' })} noch nicht „etabliert“, auf ${legs} ${format.plural(legs, { one: 'Etappe', other: 'Etappen' })}. Sagen Sie, wer was übernimmt und bis wann. Welche Aktivitäten zu einer Etappe gehören, ist eine Regel dieses Werkzeugs.`
    }`,
  leg: ({ leg, phases }, { locale }) =>
    `Etappe ${leg}: ${new Intl.ListFormat(locale).format(phases)}`,
  lastLeg: 'Zum Schluss: was noch bleibt',
  nothingOnLeg: 'Auf dieser Etappe ist nichts mehr zu tun.',
  owner: 'Wer',
  ownerOf: ({ activity }) => `Wer übernimmt: ${activity}`,
  quarter: 'Bis',
  quarterOf: ({ activity }) => `Bis wann: ${activity}`,
  quarterName: ({ year, quarter }) => `${quarter}. Quartal ${year}`,
  noQuarter: 'Offen',
  print: 'Plan drucken',
  saveTable: 'Plan als Tabelle speichern (CSV)',
  saveCalendar: 'Für Ihren Kalender speichern (iCalendar)',
  calendarNeedsQuarters: 'Geben Sie einer Aktivität ein Quartal, dann kann sie in den Kalender.',
  fileName: 'Plan',
  columns: {
    path: 'Pfad',
    leg: 'Etappe',
    activity: 'Aktivität',
    level: 'Stufe jetzt',
    owner: 'Wer',
    quarter: 'Quartal',
    until: 'Letzter Tag',
    note: 'Warum dieser Weg',
  },
  tableCaption: 'Was für und gegen jeden Weg zählt',
  tableColumns: ['Was zählt', 'Zählt', 'Wie viel', 'Anteil am Gewicht', 'Beitrag zur Passung'],
  fileEnds: ['Mindestens', 'Höchstens'],
  fileFit: 'Passung',
  countsFor: 'dafür',
  countsAgainst: 'dagegen',
  tableFit: 'Passung (0,50 und alle Beiträge)',
  tablePath: 'Pfad',
  saveComparison: 'Vergleich als Tabelle speichern (CSV)',
  comparisonFile: 'Pfade',
  favorLead:
    'Jede Zeile ändert eine einzige Antwort und rechnet neu. Der Pfeil zeigt die eigene Passung des Pfads davor und danach; daneben steht die beste Passung unter den anderen, an der er vorbei müsste. Das zeigt, woran die Rangfolge hängt: Eine Antwort sollte sich erst ändern, wenn sich das Unternehmen geändert hat.',
  favorLeads: ({ path }) => `${path}: Jede dieser Antworten brächte ihn nach vorn`,
  favorNearer: ({ path }) =>
    `${path}: Keine einzelne Antwort brächte ihn nach vorn; diese bringen ihn am nächsten`,
  favorNothing: ({ path }) => `${path}: Keine einzelne Antwort würde ihm helfen`,
  favorMore: ({ more, path }) => `${more} weitere für den ${path}`,
  change: ({ question, from, to, before, fit, rival }) =>
    `${question}: von „${from}“ zu „${to}“; Passung ${before === null ? '' : `${before} → `}${fit}, bester anderer Pfad ${rival}`,
  routeCaption: 'Was von jedem Pfad noch vor Ihrem Unternehmen liegt',
  routeColumns: ['Etappe', 'Führt zu', 'Aktivitäten unter „etabliert“'],
};

/** First words of reasons that are small within a sentence; others are nouns, or address the reader. */
const small = /^(?:Andere|Das|Die|Eins|Es|Für|Kein|Mit|Noch|Viele|Wenige|Zu)(?:e|en|er|es)?(?=\s)/;

const within = (text: string): string => (small.test(text) ? lowerFirst(text) : text);

/** Clauses one after the other; a comma keeps those apart that have commas of their own. */
const joined = (all: readonly string[], and: string): string =>
  all.join(all.some((clause) => clause.includes(',')) ? `, ${and} ` : ` ${and} `);

/** After conjunctions that leave the order of words as it is. */
const clauses = (texts: readonly string[]): string => joined(texts.map(within), 'und');

const but = (against: readonly string[]): string =>
  against.length > 0 ? `, doch ${clauses(against)}` : '';

const list = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names.map((name) => `dem ${name}`));

function why(said: WhyText, locale: string): string {
  if (said.kind === 'neutral') {
    return 'Er liegt etwa gleichauf mit den beiden anderen: Insgesamt ist er weder vorn noch hinten.';
  }
  if (said.kind === 'behind') {
    const isLevel = said.level.length > 0;
    const level = isLevel ? `etwa gleichauf mit ${list(said.level, locale)}, aber ` : '';
    const behind = `Er liegt ${level}hinter dem ${said.path}, denn`;
    const that = isLevel ? 'diesen' : 'jenen';
    const other = clauses(said.forOther);
    if (said.against.length === 0) return `${behind} für ${that} spricht mehr: ${other}.`;
    const more = other && `, und für ${that} spricht mehr: ${other}`;
    return `${behind} ${clauses(said.against)}${more}.`;
  }
  const reasons = clauses(said.for);
  if (said.kind === 'first') {
    const others = said.overAll ? 'die anderen' : 'den anderen Pfad mit Antworten';
    const because = reasons || `gegen ${others} spricht mehr`;
    return `Er passt${said.soFar ? ' bisher' : ''} am besten, denn ${because}${but(said.against)}.`;
  }
  const place =
    said.kind === 'alone'
      ? 'Bisher ist er der einzige Pfad mit Antworten'
      : `Er liegt etwa gleichauf mit ${list(said.paths, locale)}`;
  // What speaks against it stands against something only where something speaks for it.
  const told = reasons ? `${reasons}${but(said.against)}` : clauses(said.against);
  return `${place}${told && `: ${told}`}.`;
}

/** Phases reached at once are one stop. */
const lined = (stops: readonly (readonly string[])[], locale: string): readonly string[] =>
  stops.map((names) => new Intl.ListFormat(locale).format(names));

const begins: Readonly<Record<Sides, string>> = {
  0: 'Ihr Unternehmen hat noch keine Position, die dicke Linie ist daher der ganze Weg',
  1: 'Ihr Unternehmen hat erst auf einer Seite eine Position; auf der anderen beginnt die dicke Linie in der ersten Phase. Sie führt so weiter',
  2: 'Von Ihrer Position führt die dicke Linie so weiter',
};

const compared: ComparedMessages = {
  goToPlan: 'Zu Ihrem Plan',
  why: (said, { locale }) => why(said, locale),
  picture: ({ path, sides }) =>
    sides === 0
      ? `${path}: der ganze Weg durch die Matrix`
      : `${path}: dünn der ganze Weg, dick, was davon noch vor dem Unternehmen liegt`,
  route: ({ stops, sides }, { locale }) =>
    `${begins[sides]}: ${lined(stops, locale).join(', dann ')}.`,
  routeDone: 'Ihr Unternehmen ist im letzten Feld des Pfads; der Plan hat, was dort noch bleibt.',
  waiting: ({ phase, activities }, { plural }) =>
    `${phase}: ${activities} ${plural(activities, { one: 'Aktivität', other: 'Aktivitäten' })}`,
  nothingWaits:
    'Für Ihr Unternehmen wartet nichts mehr: Was auf diesem Weg zuerst kommt, ist getan.',
  atOnce: ({ services, partners }, { plural }) => {
    const all = services + partners;
    const asks = `Die erste Etappe verlangt ${all} ${plural(all, { one: 'Aktivität', other: 'Aktivitäten zugleich' })}`;
    if (services === 0) return `${asks}, bei Partnern.`;
    if (partners === 0) return `${asks}, bei digitalen Diensten.`;
    return `${asks}: ${services} bei digitalen Diensten, ${partners} bei Partnern.`;
  },
};

export const later: LaterMessages = { plan, compared };
