import type { MatrixMessages, Standing } from './messages.ts';

/** Within a sentence an adjective loses its capital, a noun keeps it. */
const inside = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll}+e[nrs]? \p{Lu})/u, (letter) => letter.toLowerCase());

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const phaseOf = ({ name, phase }: Standing): string =>
  phase === null
    ? `ist bei „${name}“ noch nicht bewertet`
    : `steht bei „${name}“ in Phase ${phase}`;

const open = { one: 'Frage ist', other: 'Fragen sind' };

/** German words of the matrix. */
export const de: MatrixMessages = {
  eyebrow: 'Internationalisierungsmatrix',
  headline: ({ first, second }) => {
    if (first.phase === null && second.phase === null) return 'Ihre Position ist noch offen';
    if (first.phase === null) return `${first.short} noch nicht bewertet`;
    if (second.phase === null) return `${second.short} noch nicht bewertet`;
    if (first.phase === second.phase) return `${first.short} und ${inside(second.short)} gleichauf`;
    const [ahead, behind] = first.phase > second.phase ? [first, second] : [second, first];
    return `${ahead.short} voraus, ${inside(behind.short)} im Rückstand`;
  },
  place: ({ first, second, provisional }) =>
    `${provisional ? 'Nach den bisherigen Antworten gilt: ' : ''}Ihr Unternehmen ${phaseOf(first)} und ${phaseOf(second)}.`,
  nothingOpen: ({ total }) => `Alle ${total} Fragen sind beantwortet.`,
  openArea: ({ open: count, question, shape }, format) =>
    `${count} ${format.plural(count, open)} offen oder „weiß nicht“, daher kann es überall ${shape === 'line' ? 'auf der gestrichelten Linie' : 'im gestrichelten Bereich'} liegen; Frage ${question} würde das am stärksten eingrenzen.`,
  openButSettled: ({ open: count }, format) =>
    `${count} ${format.plural(count, open)} offen oder „weiß nicht“, an der Position kann das nichts ändern.`,
  notStarted: ({ total }) =>
    `Beantworten Sie die ${total} Fragen und sehen Sie, wo Ihr Unternehmen steht. Schon die ersten Antworten geben ihm eine Position.`,
  grid: 'Matrix mit drei mal drei Phasen. Pfeiltasten bewegen zwischen den Feldern.',
  cell: ({ x, y, text }) => `${x}; ${inside(y)}. ${text}`,
  cellName: ({ x, y }) => `${x}, ${inside(y)}`,
  firmIsHere: 'Ihr Unternehmen steht hier.',
  firmMayBeHere: 'Ihr Unternehmen könnte hier stehen.',
  firm: 'Ihr Unternehmen',
  letters:
    'Linien sind drei Wege nach vorn, Buchstaben sind Unternehmen der Studie. Sie zeigen, welchen Weg jedes nahm, nicht, wie weit es war.',
  rule: 'Die Position Ihres Unternehmens folgt der Punkteregel dieses Werkzeugs, nicht der Studie. Wie Unternehmen in einem Feld aussehen, ist unsere Zusammenfassung.',
  source: ({ cite }) => `Phasen, Aktivitäten und Pfade: ${cite}, Abschnitte 4 und 5.`,
  nextActivities: 'Woran Sie als Nächstes arbeiten können',
  nextReason: ({ phase, level }) => `${phase}; jetzt: ${lowerFirst(level)}`,
  whyHere: 'Warum hier, und was Sie bewegen würde',
  cases: 'Die sechs Unternehmen auf den Linien',
  table: 'Als Tabelle zeigen',
  save: 'Speichern',
  partFailed:
    'Dieser Teil konnte nicht geladen werden. Falls es wieder geschieht, laden Sie die Seite neu.',
  retry: 'Noch einmal versuchen',
  later: () => import('./later.de.ts').then(({ later }) => later),
};
