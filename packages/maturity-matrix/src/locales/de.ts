import type { Finding, MatrixMessages, Standing } from './messages.ts';

/** Within a sentence an adjective loses its capital, a noun keeps it. */
const inside = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll}+e[nrs]? \p{Lu})/u, (letter) => letter.toLowerCase());

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const phaseOf = ({ name, phase, between }: Standing): string =>
  phase === null
    ? `bei „${name}“ noch nicht bewertet`
    : `bei „${name}“ in Phase ${phase}${between ? ` (möglich: ${between.join(between[1] - between[0] > 1 ? '\u00a0bis\u00a0' : '\u00a0oder\u00a0')})` : ''}`;

const open = { one: 'Frage ist', other: 'Fragen sind' };

function findingOf({ first, second }: Finding, nothingBegun: boolean): string {
  if (nothingBegun) return `${first.short} und ${inside(second.short)} ganz am Anfang`;
  if (first.phase === second.phase) return `${first.short} und ${inside(second.short)} gleichauf`;
  const [ahead, behind] =
    (first.phase ?? 0) > (second.phase ?? 0) ? [first, second] : [second, first];
  return `${ahead.short} voraus, ${inside(behind.short)} im Rückstand`;
}

/** German words of the matrix. */
export const de: MatrixMessages = {
  eyebrow: 'Internationalisierungsmatrix',
  open: 'Ihre Position ist noch offen',
  placing: 'Ihre Position wird berechnet',
  headline: ({ nothingBegun, ...finding }) => {
    const { first, second, provisional } = finding;
    if (first.phase === null) return `${first.short} noch nicht bewertet`;
    if (second.phase === null) return `${second.short} noch nicht bewertet`;
    const text = findingOf(finding, nothingBegun);
    return provisional ? `Vorläufig: ${inside(text)}` : text;
  },
  place: ({ first, second, provisional }) =>
    `${provisional ? 'Nach den bisherigen Antworten gilt: ' : ''}Ihr Unternehmen ist ${phaseOf(first)} und ${phaseOf(second)}.`,
  nothingOpen: ({ total }) => `Alle ${total} Fragen sind beantwortet.`,
  openArea: ({ open: count, question, shape }, format) =>
    `Noch ${count} ${format.plural(count, open)} offen oder „weiß nicht“, daher kann es überall ${shape === 'line' ? 'auf der gestrichelten Linie' : 'im gestrichelten Bereich'} liegen; Frage ${question} würde das am stärksten eingrenzen.`,
  openButSettled: ({ open: count }, format) =>
    `Noch ${count} ${format.plural(count, open)} offen oder „weiß nicht“, an der Position kann das nichts ändern.`,
  notStarted: ({ total }) =>
    `Beantworten Sie die ${total} Fragen und sehen Sie, wo Ihr Unternehmen steht. Schon die ersten Antworten geben ihm eine Position.`,
  grid: 'Matrix mit 3 mal 3 Phasen. Pfeiltasten bewegen zwischen den Feldern.',
  cell: ({ x, y, text }) => `${x}; ${inside(y)}. ${text}`,
  cellName: ({ x, y }) => `${x}, ${inside(y)}`,
  firmIsHere: 'Ihr Unternehmen steht hier.',
  firmIsHereSoFar: 'Nach den bisherigen Antworten steht Ihr Unternehmen hier.',
  firmBeginsHere: ({ phases, provisional }) =>
    `${provisional ? 'Nach den bisherigen Antworten steht Ihr Unternehmen' : 'Ihr Unternehmen steht'} hier, ganz am Anfang (${phases.join(', ')}): ${phases.length > 1 ? 'Was folgt, hat es' : 'Einen Teil dessen, was folgt, hat es'} noch vor sich.`,
  firmMayBeHere: 'Ihr Unternehmen könnte hier stehen.',
  chooseSquare: 'Wählen Sie ein Feld und lesen Sie, wie Unternehmen dort aussehen.',
  firm: ({ company }) => company ?? 'Ihr Unternehmen',
  letters:
    'Linien sind 3 Wege nach vorn, Buchstaben sind Unternehmen der Studie. Sie zeigen, welchen Weg jedes nahm, nicht, wie weit es war.',
  rule: 'Die Position Ihres Unternehmens folgt der Punkteregel dieses Werkzeugs, nicht der Studie. Wie Unternehmen in einem Feld aussehen, ist unsere Zusammenfassung.',
  source: ({ cite }) => `Phasen, Aktivitäten und Pfade: ${cite}, Abschnitte 4 und 5.`,
  nextActivities: 'Woran Sie als Nächstes arbeiten können',
  nextRule:
    'In dieser Reihenfolge: die früheste Phase, die nicht gefestigt ist, darin die niedrigste Stufe. Die Reihenfolge stammt von diesem Werkzeug, nicht aus der Studie.',
  nothingNext: ({ open: count }) =>
    count > 0
      ? 'Noch nichts zu nennen: Was nicht gefestigt ist, ist noch offen. Beantworten Sie zuerst diese Fragen.'
      : 'Nichts ist übrig: Jede Phase ist gefestigt oder überall führend. Bleiben Sie dran, und antworten Sie erneut, wenn sich etwas ändert.',
  nextReason: ({ phase, level, next }) =>
    `${phase}; jetzt: ${lowerFirst(level)}. Nächste Stufe: „${next}“`,
  whyHere: 'Warum hier, und was Sie bewegen würde',
  cases: 'Die 6 Unternehmen auf den Linien',
  table: 'Als Tabelle zeigen',
  save: 'Herunterladen',
  partFailed:
    'Dieser Teil konnte nicht geladen werden. Falls es wieder geschieht, laden Sie die Seite neu.',
  retry: 'Noch einmal versuchen',
  later: () => import('./later.de.ts').then(({ later }) => later),
};
