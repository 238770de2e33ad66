import { known, listed } from './first.de.ts';
import type { Carrying, WorkMessages } from './messages.ts';

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** German words of where entries are made. */
export const work: WorkMessages = {
  tableColumns: [
    'Partner',
    'Konsonanz',
    'Resonanz',
    'Stärke',
    'Hält auf',
    'Kommt von niemand anderem',
  ],
  notAssessed: 'Nicht eingeschätzt',
  levelText: ({ level, name }) => `${level} ${lowerFirst(name)}`,
  strengthText: ({ strength, min, max }) =>
    strength === null
      ? `Stärke nicht eingeschätzt: ${min === max ? min : `${min} bis ${max}`} von 4, was auch immer offen ist`
      : `Stärke ${strength} von 4: der kleinere der beiden Werte`,
  holdsBack: { yes: 'ja', no: 'nein', open: 'noch offen' },
  resonanceAhead: 'Die Resonanz liegt über der Konsonanz, auf der sie aufbaut',
  formats: {
    svg: 'Bild speichern (SVG)',
    png: 'Bild speichern (PNG)',
    csv: 'Tabelle speichern (CSV)',
  },
  ends: ['mindestens', 'höchstens'],
  criticalResources: 'Kritische Ressourcen',
  saveFailed: ({ reason }) => `Die Datei konnte nicht erstellt werden: ${reason}`,
  figureName: 'partner',
  partnersEyebrow: 'Partner',
  partnersTitle: ({ count }) =>
    count === 0 ? 'Wer steht rund um Ihr Unternehmen?' : `${count} Partner`,
  partnersHint: 'Beginnen Sie mit denen, ohne deren Ressourcen es nicht geht.',
  addPartner: 'Partner hinzufügen',
  editPartner: ({ name }) => `Ändern: ${name}`,
  changeShort: 'Ändern',
  leave: ({ name }) => `Partner ist ausgeschieden: ${name}`,
  leaveShort: 'Ist ausgeschieden',
  leaveHint: 'Der Partner verlässt das Bild; was notiert ist, bleibt im Protokoll.',
  name: 'Name',
  role: 'Rolle',
  resources: 'Kritische Ressourcen: ohne die es nicht geht',
  resourcesHint: 'Eine je Zeile.',
  soleResources: ({ names }) => `Kommt von niemand anderem: ${names.join(', ')}.`,
  since: ({ day }) => `Dabei seit ${day}`,
  inTheWay: ({ day }) =>
    `Spätere Einträge, bis ${day}, bauen auf dem auf, was dies ändern würde. Bitte einen späteren Tag nehmen.`,
  relationTitle: ({ name, holdsBack }) =>
    `${name}: ${holdsBack === 'open' ? 'noch nicht eingeschätzt' : holdsBack ? 'hält auf' : 'trägt'}`,
  routeEyebrow: 'Route',
  routeTitle: ({ names }) => {
    if (names.length === 0) return 'Welche Route passt zu Ihrem Ausgangspunkt?';
    return names.length > 1
      ? 'Ihr Ausgangspunkt ist gemischt: Beide Routen passen'
      : `${names[0]} passt zu Ihrem Ausgangspunkt`;
  },
  routeSentence: ({ answered, total, provisional, settled }) =>
    answered === 0
      ? `Sagen Sie zu ${total} Punkten, wovon Sie ausgehen.`
      : `${answered} von ${total} Punkten eingeschätzt${provisional ? ', zu wenige, um sich darauf zu verlassen' : settled && answered < total ? '; die anderen ändern daran nichts' : ''}.`,
  equifinal: 'Beide Routen können zum selben Ziel führen; die Wahl liegt bei Ihnen.',
  rateLogic: 'Sagen, wovon Sie ausgehen',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Nicht eingeschätzt'
      : `Eignung ${format.number(fit, 2)} von 1${max - min > 0.005 ? `, zwischen ${format.number(min, 2)} und ${format.number(max, 2)}, wenn alles eingeschätzt ist` : ''}`,
  startsFrom: ({ text }) => `Ausgangspunkt: ${text}.`,
  leadsTo: ({ texts }) => `Ergebnis: ${texts.join(' und ')}.`,
  speaksFor: 'Dafür',
  speaksAgainst: 'Dagegen',
  nothingYet: 'noch nichts',
  caseLine: ({ name, industry, did }) => `In der Studie: ${name} (${industry}). ${did}`,
  routeRule:
    'Die Routen und ihre Aktivitäten stammen aus der Studie (Abschnitte 4 und 5), gelesen an zwei großen Unternehmen. Der Vergleich nach diesen fünf Punkten und ihre Gewichte sind die Regel dieses Werkzeugs. Die Autoren halten das Ökosystem auf der zweiten Route für das lebensfähigere.',
  nextEyebrow: 'Als Nächstes, gemeinsam',
  nextTitle: ({ count }, format) =>
    count === 0
      ? 'Noch nichts gemeinsam zu tun'
      : `${count} ${format.plural(count, { one: 'gemeinsame Aufgabe', other: 'gemeinsame Aufgaben' })}`,
  nextNone:
    'Sie folgen aus Ihrem Ausgangspunkt: Schätzen Sie ihn oben ein, dann stehen sie hier, bis sie erledigt sind.',
  withPartners: ({ names, mechanism }) => `Mit ${listed(names)}: Das stärkt die ${mechanism}.`,
  firstStep: ({ text }) => `Erster Schritt: ${text}`,
  statusOf: ({ name }) => `Stand: ${name}`,
  nextRule:
    'Zuerst, was im Gange ist, dann, was einer schwachen Beziehung hilft. Die Reihenfolge ist von diesem Werkzeug.',
  loopEyebrow: 'Der Weg',
  loopTitle: ({ number }) => `Runde ${number} läuft`,
  loopCounts: {
    'setting-the-condition': ({ done, total }) => `${done} von ${total} Beziehungen eingeschätzt`,
    'systemic-and-systematic-combining': ({ done, total }) =>
      `${done} von ${total} begonnenen Aktivitäten im Gange`,
    'digital-servitization-outcomes': ({ done, total }) =>
      `${done} von ${total} begonnenen Aktivitäten erledigt`,
    'ecosystem-co-evolution': ({ done }, format) =>
      `${done} ${format.plural(done, { one: 'Runde', other: 'Runden' })} abgeschlossen`,
  },
  loopSteps: ({ from, to }) => `Von „${from}“ zurück zu „${to}“.`,
  loopNote:
    'Vier Dimensionen, immer wieder: Zwei Schleifen führen zurück. Wo sie beginnen und enden, ist dem Text der Studie entnommen; die Zahlen stammen aus Ihrem Protokoll.',
  reviewsEyebrow: 'Rückblicke',
  reviewsTitle: ({ overdue }, format) =>
    overdue.length === 0
      ? 'Was Sie gemeinsam sehen und lernen'
      : `${listed(overdue)} ${format.plural(overdue.length, { one: 'ist', other: 'sind' })} überfällig`,
  due: ({ day, overdue, weeks }, format) =>
    `${format.plural(weeks, { one: 'Jede Woche', other: `Alle ${weeks} Wochen` })}: nächster Termin ${day}${overdue > 0 ? `, vor ${overdue} ${format.plural(overdue, { one: 'Tag', other: 'Tagen' })}` : ''}.`,
  addReview: ({ name }) => `Notieren: ${name}`,
  next: 'Was soll daraus folgen?',
  nextHint: 'Das bleibt offen, bis es erledigt ist, auch in der nächsten Runde.',
  about: 'Betrifft',
  wholeCircle: 'den ganzen Kreis',
  everyWeeks: ({ name }) => `Ändern: Wochen, ${name}`,
  weeks: 'Wochen, 1 bis 52',
  cadenceRule:
    'Die Studie rät zu kurzen Zyklen und regelmäßiger Nachschau. Die Wochen sind von diesem Werkzeug: weniger, solange eine Beziehung aufhält oder offen ist. Setzen Sie eigene.',
  carried: 'Aus früheren Runden mitgebracht',
  fresh: 'Aus dieser Runde',
  settle: ({ text }) => `Erledigt: ${text}`,
  settleShort: 'Erledigt',
  reviewLine: ({ day, kind, partner }) =>
    `${kind}, ${day}${partner === null ? '' : `, ${partner}`}`,
  closeCycle: ({ number }) => `Runde ${number} abschließen`,
  closeHint: ({ missing }) =>
    missing.length === 0
      ? 'Beide Schleifen haben Einträge in dieser Runde. Wird sie abgeschlossen, geht Offenes in die nächste mit.'
      : `Noch ohne Eintrag in dieser Runde: ${listed(missing)}.`,
  cyclesEyebrow: 'Runden im Vergleich',
  cyclesTitle: ({ from, to }) =>
    from === null
      ? `${range(to)} von ${to.total} Beziehungen tragen`
      : `Tragende Beziehungen: ${range(from)} von ${from.total} zuvor, ${range(to)} von ${to.total} jetzt`,
  cyclesNone: 'Sobald eine Runde abgeschlossen ist, wird die nächste hier mit ihr verglichen.',
  cycleName: ({ number }) => `Runde ${number}`,
  untilNow: 'jetzt',
  cycleColumns: ['Runde', 'Tage', 'Tragende Beziehungen', 'Rückblicke', 'Schleife ohne Eintrag'],
  carryingText: (carrying) => `${range(carrying)} von ${carrying.total}`,
  compareFrom: 'Vom Ende von',
  compareTo: 'bis zum Ende von',
  noShift: 'Keine Einschätzung hat sich dazwischen geändert.',
  joined: ({ name }) => `${name} ist dazugekommen`,
  left: ({ name }) => `${name} ist ausgeschieden`,
  shift: ({ name, what, from, to }) => `${name}, ${what}: ${known(from)} → ${known(to)}`,
  day: 'Tag, an dem es geschah',
  save: 'Speichern',
  cancel: 'Abbrechen',
  optional: 'freiwillig',
  unknown: 'Weiß nicht',
  refused: ({ field, needed }) =>
    `Das lässt sich nicht speichern: Prüfen Sie „${field}“.${needed && ` Nötig ist ${needed}.`}`,
  result: 'Ergebnis',
  weakEyebrow: 'Aus Ihrer Selbsteinschätzung',
  weakTitle: ({ count }, format) =>
    `${count} schwache ${format.plural(count, { one: 'Phase', other: 'Phasen' })}, bei denen Partner helfen können`,
  weakRule:
    'Diese Verbindungen zwischen den Werkzeugen stammen aus diesem Baukasten; kein Artikel zieht sie.',
  weakPhase: ({ phase }) =>
    `„${phase}“ ist noch nicht gefestigt. Eine Aktivität jeder Route arbeitet daran:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,
  table: 'Als Tabelle zeigen',
};
