import type { AssessmentMessages } from './messages.ts';

const questions = { one: 'Frage', other: 'Fragen' };
const minutes = { one: 'Minute', other: 'Minuten' };

/** German words of the assessment. */
export const de: AssessmentMessages = {
  title: 'Selbsteinschätzung',
  stepEyebrow: ({ dimension, phase, phases }) => `${dimension}, Phase ${phase} von ${phases}`,
  progress: ({ known, unknown, total }) =>
    `${known} von ${total} beantwortet${unknown > 0 ? `, ${unknown}-mal „weiß nicht“` : ''}`,
  estimate: ({ minutes: time, total }, format) =>
    `${total} ${format.plural(total, questions)}, etwa ${time} ${format.plural(time, minutes)}.`,
  kept: 'Ihre Antworten werden laufend gespeichert.',
  timeLeft: ({ minutes: time, open }, format) =>
    `Noch ${open} ${format.plural(open, questions)}, etwa ${time} ${format.plural(time, minutes)}.`,
  nothingOpen: 'Alle Fragen sind erledigt. Sie können jede Antwort ändern.',
  instruction: 'Wählen Sie die höchste Stufe, die heute ganz zutrifft.',
  resumed: ({ done, total }) => `Willkommen zurück. ${done} von ${total} Fragen erledigt.`,
  resume: ({ question }) => `Weiter mit Frage ${question}`,
  readOnly: 'Nur zum Lesen: Antworten lassen sich hier nicht ändern.',
  phases: 'Alle Phasen',
  review: 'Alle Antworten ansehen',
  next: 'Weiter',
  upNext: ({ phase }) => `Nächste Phase: ${phase}`,
  back: 'Zurück',
  finish: 'Abschließen',
  addNote: 'Notiz hinzufügen',
  editNote: 'Notiz ändern',
  noteLabel: ({ question }) => `Notiz zu Frage ${question}`,
  noteDone: 'Fertig',
  note: ({ text }) => `Notiz: „${text}“`,
  clearAnswer: 'Antwort löschen',
  undoClear: 'Löschen rückgängig machen',
  clearAll: 'Alle Antworten löschen',
  partFailed:
    'Dieser Teil konnte nicht geladen werden. Falls es wieder geschieht, laden Sie die Seite neu.',
  retry: 'Noch einmal versuchen',
  later: () => import('./later.de.ts').then(({ later }) => later),
};
