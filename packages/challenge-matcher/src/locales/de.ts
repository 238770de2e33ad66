import type { Format } from '@servitization/ui';
import type { MatcherMessages } from './messages.ts';

const challenges = { one: 'Heraus\u00ADforderung', other: 'Heraus\u00ADforderungen' };
const activities = { one: 'Aktivität', other: 'Aktivitäten' };
const counted = (count: number, format: Format, forms: typeof challenges) =>
  `${count} ${format.plural(count, forms)}`;

const FILTERS = {
  effort: 'der erlaubte Aufwand',
  evidence: 'der verlangte Beleg',
  dismissed: 'die beiseitegelegten Aktivitäten',
} as const;

/** German words of the matcher. */
export const de: MatcherMessages = {
  title: 'Herausforderungen und digitale Aktivitäten',
  chosen: ({ chosen, total }) => `${chosen} von ${total} Herausforderungen gewählt`,
  pick: 'Was hält Sie im Ausland auf?',
  instruction:
    '1 ist ein Ärgernis, 2 bremst den Verkauf, 3 verhindert ihn. Lassen Sie den Rest beim Strich. Ihr Plan ändert sich, während Sie wählen.',
  search: 'Herausforderungen durchsuchen',
  nothingFound: ({ text }) => `Keine Herausforderung enthält „${text}“.`,
  found: ({ found }, format) => `${counted(found, format, challenges)} gefunden`,
  notOurs: 'Keine Herausforderung für uns',
  severity: ({ severity, name }) => `${severity}: ${name}`,
  eyebrow: 'Herausforderungen und Aktivitäten',
  headline: ({ activities: count, covered, chosen }, format) =>
    `${counted(count, format, activities)} ${format.plural(count, { one: 'hilft', other: 'helfen' })} gegen ${covered} von ${counted(chosen, format, challenges)}`,
  nothingChosen: 'Wählen Sie, was Sie aufhält',
  nothingChosenText:
    'Sobald Sie eine Herausforderung wählen, sehen Sie, welche digitalen Aktivitäten die Forschung mit ihr verbindet, und einen kurzen Plan.',
  noRemedy: 'Die Forschung nennt nichts Digitales dagegen',
  nothingLeft: 'Innerhalb Ihrer Grenzen bleibt keine Aktivität',
  nothingLeftText:
    'Ihre Grenzen oder was Sie beiseitegelegt haben, schließen jede Aktivität aus, die helfen würde. Lassen Sie mehr zu, um einen Plan zu bekommen.',
  coverage: ({ covered, chosen, evidence }, format) => {
    const told = evidence.map(({ name, count }) => `${count} ${name.toLowerCase()}`);
    return `Der Plan deckt ${covered} von ${chosen} ${format.plural(chosen, { one: 'Schwerepunkt', other: 'Schwerepunkten' })} ab; Belege: ${told.join(', ')}.`;
  },
  exact: ({ keeps }) =>
    `Alle Kombinationen ${keeps ? 'mit den Aktivitäten, die Sie behalten,' : 'innerhalb Ihrer Grenzen'} wurden verglichen: Nach den Gewichten dieses Werkzeugs ist keine besser.`,
  approximate: ({ share, keeps }, format) =>
    `Für einen vollen Vergleich sind es zu viele Kombinationen; ein anderer Plan${keeps ? ' mit den Aktivitäten, die Sie behalten,' : ''} könnte höchstens um ${format.percent(share)} besser sein.`,
  overMax: ({ kept, max }) =>
    `Sie behalten ${kept} Aktivitäten und lassen ${max} gleichzeitig zu: Alle behaltenen stehen im Plan.`,
  progress: ({ answered }) =>
    `Was Sie schon tun oder getan haben, hilft gegen ${answered} Ihrer Heraus\u00ADforderungen.`,
  onlyInferred: ({ challenges }) =>
    `Zu ${challenges.map((name) => `„${name}“`).join(', ')} nennt die Studie kein Mittel; die Verbindung ist unsere Lesart.`,
  seePlan: 'Ihren Plan ansehen',
  yourChallenges: 'Ihre Herausforderungen',
  digitalActivities: 'Digitale Aktivitäten',
  noResearched: 'Kein erforschtes digitales Mittel',
  noneLeft: 'Keine Aktivität in Ihren Grenzen',
  key: 'Dickere Linien wiegen schwerer.',
  planKey: 'Fett ist der Plan.',
  groups: 'Ihre Herausforderungen und die Aktivitäten, die dagegen helfen',
  inPlan: 'im Plan',
  plan: ({ activities: count, done }, format) => {
    const all = counted(count, format, activities);
    if (done === 0) return `Ihr Plan: ${all}`;
    return `Ihr Plan: ${count === 0 ? 'nichts' : all} offen, ${done} erledigt`;
  },
  firstStep: 'Diese Woche',
  details: 'Was es braucht',
  tools: 'Werkzeuge',
  takes: 'Bedarf',
  measure: 'Messgröße',
  effort: ({ name }) => `Aufwand: ${name.toLowerCase()}`,
  also: 'hilft auch',
  marks: {
    pinned: 'Bleibt im Plan',
    doing: 'Läuft',
    done: 'Erledigt',
    dismissed: 'Nichts für uns',
  },
  markFor: ({ mark, activity }) => `${mark}: ${activity}`,
  others: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'weitere Aktivität', other: 'weitere Aktivitäten' })}`,
  dismissed: 'Beiseitegelegt',
  bringBack: 'Zurückholen',
  points: ({ points }, format) =>
    `${points} ${format.plural(points, { one: 'Punkt', other: 'Punkte' })}`,
  decided: 'Auch auf Ihrer Liste',
  decidedText: ({ activities: count, answering }, format) => {
    const told = `Außerhalb des Plans: ${counted(count, format, activities)}, die Sie behalten, gerade umsetzen oder erledigt haben.`;
    if (answering === 0) {
      return `${told} Gegen die gewählten Herausforderungen ${count === 1 ? 'hilft sie' : 'helfen sie'} nicht.`;
    }
    const those =
      count === 1 ? 'Sie hilft' : `${answering} davon ${answering === 1 ? 'hilft' : 'helfen'}`;
    return `${told} ${those} gegen eine gewählte Herausforderung, aber nicht mit berichtetem Beleg.`;
  },
  open: 'Was offen bleibt',
  reasons: {
    unaddressable:
      'Die Studie nennt keine digitale Aktivität dagegen, und wir erfinden keine. Eine Beratung kann anders helfen.',
    cap: 'Es gibt Aktivitäten dagegen, doch der Plan ist voll. Erlauben Sie mehr Aktivitäten, oder sehen Sie weiter unten nach.',
    filters: ({ filters }) =>
      `Es gibt Aktivitäten dagegen, aber nicht innerhalb Ihrer Grenzen: ${filters.map((filter) => FILTERS[filter]).join(', ')}.`,
  },
  limits: 'Grenzen des Plans',
  max: 'Aktivitäten zugleich',
  most: 'Aufwand jeweils höchstens',
  reportedOnly: 'Nur berichtete Belege',
  rule: 'Punkte: Schwere mal 10 bei berichtetem, 6 bei vorgeschlagenem und 3 bei abgeleitetem Beleg.',
  source: ({ cite }) =>
    `Aus der Studie: Herausforderungen, Aktivitäten und Verbindungen mit berichtetem oder vorgeschlagenem Beleg (${cite}).`,
  ours: 'Von diesem Werkzeug, nicht aus der Studie: die Formulierung der Herausforderungen, abgeleitete Verbindungen, die Einstufung der Belege, Schwere, Aufwand, erste Schritte, der Bedarf jeder Aktivität, Punkte und Plan.',
  placed: ({ challenges }) =>
    `Keinem Thema ordnet die Studie zu: ${challenges.map((name) => `„${name}“`).join(', ')}. Der Platz in der Liste ist unsere Wahl.`,
  reading: 'unsere Lesart',
  offered: 'Vorschläge aus Ihrer Selbst\u00ADeinschätzung',
  offeredText:
    'Unter jeder Phase, die noch nicht gefestigt ist, stehen Herausforderungen, die Unternehmen an diesem Punkt vielleicht kennen. Die Verbindungen sind eine Synthese dieses Werkzeugs; keine Studie zieht sie.',
  offeredNone: 'Sie haben jede Herausforderung gewählt, die Ihre Selbsteinschätzung vorschlägt.',
  offeredPhase: ({ phase }) => `${phase} ist nicht gefestigt`,
  take: ({ challenge }) => `Hinzufügen: ${challenge}`,
  table: 'Als Tabelle zeigen, als CSV speichern',
  columns: {
    challenge: 'Herausforderung',
    severity: 'Schwere',
    activity: 'Aktivität',
    evidence: 'Beleg',
    points: 'Punkte',
    plan: 'Im Plan',
    effort: 'Aufwand',
    decision: 'Entscheidung',
    firstStep: 'Erster Schritt',
    source: 'Quelle',
  },
  tableCaption: 'Alle Verbindungen zwischen Ihren Herausforderungen und digitalen Aktivitäten',
  yes: 'Ja',
  no: 'Nein',
  beyond: 'außerhalb Ihrer Grenzen',
  save: 'Tabelle speichern (CSV)',
  print: 'Diese Seite drucken',
  fileName: 'Herausforderungen-und-Aktivitäten',
  unreadableTitle: 'Die gespeicherte Auswahl ist nicht lesbar.',
  unreadableText: 'Sie bleibt unberührt. Was Sie jetzt wählen, wird nicht gespeichert.',
  unsavedTitle: 'Nicht gespeichert.',
  unsavedText: 'Dieser Browser behält nichts; Ihre Auswahl geht beim Schließen der Seite verloren.',
  readOnly: 'Nur zum Lesen: Die Auswahl lässt sich hier nicht ändern.',
  partFailed: 'Dieser Teil ließ sich nicht laden.',
  retry: 'Noch einmal versuchen',
};
