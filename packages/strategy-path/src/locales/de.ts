import type { FitText, StrategyPathMessages } from './messages.ts';

const list = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

const nominative = (path: string): string => `der ${path}`;
const dative = (path: string): string => `dem ${path}`;

const fitOf = ({ path, fit, range }: FitText): string =>
  `${fit}${range ? ` (${range[0]} bis ${range[1]})` : ''} bei ${dative(path)}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Reasons are sentences of their own and keep their order of words, so they are only lined up. */
const lined = (texts: readonly string[]): string => texts.join('; ');

/** German words of the comparison. */
export const de: StrategyPathMessages = {
  eyebrow: 'Strategiepfade',
  notCompared: 'Drei Wege ins Ausland, noch nicht verglichen',
  notComparedYet:
    'Zehn kurze Fragen zu Ihrem Unternehmen zeigen, welcher Weg passt und warum; lassen Sie aus, was Sie nicht wissen. Kein Weg ist für alle richtig.',
  allUnknown:
    'Alle zehn Antworten lauten „weiß nicht“, noch ist nichts zu vergleichen. Eine Antwort genügt.',
  headline: ({ neutral, best, level, beside, ahead, mayPass, notAdvisable, ...is }, { locale }) => {
    const names = (all: readonly string[]) => list(all.map(nominative), locale);
    const by = (all: readonly string[], one: string, more: string) => (all.length > 1 ? more : one);
    if (neutral === 'open') return 'Noch spricht nichts für einen Pfad vor den anderen';
    if (neutral) return 'Nichts spricht für einen Pfad vor den anderen';
    const avoid = (all: readonly string[]) => `vom ${list(all, locale)} ist derzeit abzuraten`;
    const warning = notAdvisable.length > 0 ? [avoid(notAdvisable)] : [];
    if (best === null) return sentenceCase(warning[0] ?? 'Noch lässt sich zu keinem Pfad raten');
    const soFar = is.soFar ? ' bisher' : '';
    const said: string[] = [];
    const open = (who: string, all: readonly string[]) =>
      `aber noch ist offen, ob ${who} ratsam ${by(all, 'ist', 'sind')}`;
    const held =
      beside &&
      `, ${beside.isOpen ? open(names(beside.paths), beside.paths) : `aber ${avoid(beside.paths)}`}`;
    if (ahead) {
      const { paths } = ahead;
      const but = ahead.isOpen
        ? open(by(paths, 'er', 'sie'), paths)
        : `${by(paths, 'ist', 'sind')} derzeit aber nicht ratsam`;
      said.push(`${names(paths)} ${by(paths, 'passt', 'passen')}${soFar} am besten, ${but}`);
      said.push(
        level.length > 0
          ? `danach kommen, etwa gleichauf, ${names(level)}${held ?? ''}`
          : `danach kommt ${nominative(best)}`,
      );
    } else if (level.length > 0) {
      said.push(`${names(level)} passen${soFar} etwa gleich gut${held ?? ''}`);
    } else if (mayPass.length > 0) {
      said.push(
        `${nominative(best)} liegt bisher vorn`,
        `${names(mayPass)} ${by(mayPass, 'kann', 'können')} noch vorbeiziehen`,
      );
    } else said.push(`${nominative(best)} passt${soFar} am besten`);
    return sentenceCase([...said, ...warning].join('; '));
  },
  sentence: ({ fits, answered, next, isEven }, { locale }) =>
    `Die Passung beträgt ${list(fits.map(fitOf), locale)}${
      fits.some(({ range }) => range) ? '; in Klammern, was offene Fragen zulassen' : ''
    }. ${
      answered
        ? `Nur ${answered} dessen, was zählt, ist beantwortet, es kann sich also ändern. `
        : ''
    }${
      next
        ? `Am meisten sagt als Nächstes ${next.isPhase ? `die Phase „${next.about}“ der Selbsteinschätzung` : `„${next.about}“`}. `
        : ''
    }${
      isEven
        ? '„Wodurch ein anderer Weg besser passen würde“ zeigt, welche Antwort den Ausschlag gäbe. '
        : ''
    }Kein Weg ist für alle richtig: Die Rangfolge erklärt, Sie entscheiden.`,
  rank: ({ place, of, tied }) =>
    `${place === 1 ? 'Beste Passung' : 'Passung'}, ${place} von ${of}${tied ? ', gleichauf' : ''}`,
  unranked: 'Noch ohne Rang',
  fit: 'Passung, von 0 bis 1',
  fitValue: ({ fit, range, provisional }) =>
    `${fit}${provisional ? ' bisher' : ''}${range ? `, möglich sind ${range[0]} bis ${range[1]}` : ''}`,
  noFit: 'Nicht bewertet',
  nothingRulesOut: 'Nichts schließt ihn aus.',
  notAdvisable: 'Derzeit nicht ratsam.',
  guardLow: ({ low }) => `${lined(low)}. Das gilt unabhängig von der Passung.`,
  guardOpen: ({ open }) => `Ob er ratsam ist, bleibt offen bis zur Antwort auf: ${lined(open)}.`,
  speaksFor: 'Spricht dafür',
  speaksAgainst: 'Spricht dagegen',
  nothing: 'Bisher nichts',
  openCriteria: ({ open }, format) =>
    `${open} ${format.plural(open, { one: 'Punkt ist', other: 'Punkte sind' })} nicht beantwortet.`,
  phaseHigh: ({ phase }) => `${phase}: gut vorangekommen`,
  phaseLow: ({ phase }) => `${phase}: kaum begonnen`,
  nextActivities: 'Die nächsten drei Aktivitäten',
  nothingNext: 'Alle Aktivitäten sind etabliert.',
  notAnswered: 'Nicht beantwortet',
  needs: 'Was er verlangt',
  waits: 'Was warten muss',
  cases: 'Unternehmen der Studie auf diesem Weg',
  caseLine: ({ id, offering, employees }, format) =>
    `${id}: ${offering}, ${format.number(employees)} Beschäftigte`,
  choose: ({ path }) => `${path} wählen`,
  chosen: 'Das ist Ihre Wahl',
  rule: 'Fragen, Gewichte, Passung und was ratsam ist stammen von diesem Werkzeug, nicht aus der Studie. Gefüllte Balken sprechen für einen Weg, hohle dagegen. Blasse Striche: die beiden anderen Wege.',
  ruleOfHost:
    'Was für einen Weg zählt, wie viel, und was ratsam ist, hat diese Website festgelegt; es stammt weder aus der Studie noch von diesem Werkzeug. Gefüllte Balken sprechen für einen Weg, hohle dagegen. Blasse Striche: die beiden anderen Wege.',
  source: ({ cite }) => `Wege und Unternehmen: ${cite}, Abschnitt 5.`,
  favor: 'Wodurch ein anderer Weg besser passen würde',
  table: 'Als Tabelle zeigen',
  questions: 'Die Lage Ihres Unternehmens',
  questionsAnswered: ({ answered, total }) => `${answered} von ${total} beantwortet`,
  showQuestions: ({ answered, total }) => {
    if (answered === 0) return 'Die zehn Fragen beantworten';
    return answered < total ? 'Mit den Fragen weitermachen' : 'Ihre Antworten ansehen';
  },
  hideQuestions: 'Fragen schließen',
  compare: 'Wege vergleichen',
  instruction:
    'Wählen Sie die höchste Stufe, die heute ganz zutrifft. Was Sie auslassen oder nicht wissen, lässt die Passung offen und zählt nicht als niedrigste Stufe.',
  levels: ['Sehr gering', 'Gering', 'Mittel', 'Hoch', 'Sehr hoch'],
  unreadable: 'Gespeicherte Antworten sind nicht lesbar.',
  unreadableText: 'Sie bleiben, wie sie sind; was Sie hier sehen, ist leer.',
  unsaved: 'Nicht gespeichert.',
  unsavedText:
    'Dieser Browser behält derzeit nichts; Antworten und Plan bleiben, solange die Seite offen ist.',
  partFailed:
    'Dieser Teil ließ sich nicht laden. Wenn es noch einmal fehlschlägt, laden Sie die Seite neu.',
  retry: 'Noch einmal versuchen',
  later: () => import('./later.de.ts').then(({ later }) => later),
};
