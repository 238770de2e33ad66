import type { LaterMessages, PlanMessages } from './messages.ts';

const plan: PlanMessages = {
  yourChoice: ({ path, day }) => `Am ${day} gewählt: der ${path}`,
  noteLabel: 'Warum dieser Weg? Eine Notiz für später',
  takeBack: 'Wahl zurücknehmen',
  earlier: 'Frühere Wahl',
  earlierChoice: ({ path, day, note }) => `${path}, ${day}${note ? `: „${note}“` : ''}`,
  title: 'Ihr Plan',
  lead: ({ legs, activities, assumedStart }, format) =>
    `${assumedStart ? 'Ihr Unternehmen ist noch nicht auf beiden Seiten bewertet, der Plan beginnt daher in der ersten Phase. ' : ''}${
      activities === 0
        ? 'Alle Aktivitäten sind etabliert; zu planen bleibt nichts.'
        : `${activities} ${format.plural(activities, { one: 'Aktivität ist', other: 'Aktivitäten sind' })} noch nicht „etabliert“, auf ${legs} ${format.plural(legs, { one: 'Etappe', other: 'Etappen' })}. Sagen Sie, wer was übernimmt und bis wann. Welche Aktivitäten zu einer Etappe gehören, ist eine Regel dieses Werkzeugs.`
    }`,
  leg: ({ leg, x, y }) => `Etappe ${leg}: zu ${x}, ${y}`,
  lastLeg: 'Zum Schluss: was noch bleibt',
  nothingOnLeg: 'Auf dieser Etappe ist nichts mehr zu tun.',
  owner: 'Wer',
  ownerOf: ({ activity }) => `Wer übernimmt: ${activity}`,
  quarter: 'Bis',
  quarterOf: ({ activity }) => `Bis wann: ${activity}`,
  quarterName: ({ year, quarter }) => `${quarter}. Quartal ${year}`,
  noQuarter: 'Offen',
  saveTable: 'Als Tabelle speichern (CSV)',
  saveCalendar: 'Für Ihren Kalender speichern (iCalendar)',
  calendarNeedsQuarters: 'Geben Sie einer Aktivität ein Quartal, dann kann sie in den Kalender.',
  fileName: 'Plan',
  columns: {
    leg: 'Etappe',
    activity: 'Aktivität',
    level: 'Stufe jetzt',
    owner: 'Wer',
    quarter: 'Quartal',
    until: 'Letzter Tag',
  },
  tableCaption: 'Was für und gegen jeden Weg zählt',
  tableColumns: ['Was zählt', 'Zählt', 'Wie viel', 'Anteil am Gewicht', 'Beitrag zur Passung'],
  fileEnds: ['Mindestens', 'Höchstens'],
  fileFit: 'Passung',
  countsFor: 'dafür',
  countsAgainst: 'dagegen',
  tableFit: 'Passung (0,50 und alle Beiträge)',
  tableRange: ({ least, most }) => `${least} bis ${most}`,
  tablePath: 'Pfad',
  saveComparison: 'Als Tabelle speichern (CSV)',
  comparisonFile: 'Pfade',
  favorLead:
    'Jede Zeile ändert eine einzige Antwort und rechnet neu. Sie zeigt, woran die Rangfolge hängt; eine Antwort sollte sich erst ändern, wenn sich das Unternehmen geändert hat.',
  favorLeads: ({ path }) => `${path}: Jede dieser Antworten brächte ihn nach vorn`,
  favorNearer: ({ path }) =>
    `${path}: Keine einzelne Antwort brächte ihn nach vorn; diese bringen ihn am nächsten`,
  favorNothing: ({ path }) => `${path}: Keine einzelne Antwort würde ihm helfen`,
  change: ({ question, from, to, text }) => `${question}: von „${from}“ zu „${to}“ (${text})`,
};

export const later: LaterMessages = { plan };
