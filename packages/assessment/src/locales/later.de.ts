import type { EndingMessages, LaterMessages, NoticeMessages } from './messages.ts';

/** German words of what follows the last question. */
const ending: EndingMessages = {
  suggestion: ({ question }) =>
    `Als Nächstes Frage ${question}: Sie grenzt Ihre Position am stärksten ein`,
  result: 'Sehen Sie, wo Sie stehen',
  endTitle: ({ open, known, unknown, total }, format) => {
    if (open > 0)
      return `Noch ${open} ${format.plural(open, { one: 'Frage', other: 'Fragen' })} offen`;
    if (unknown === 0) return 'Alle Fragen beantwortet';
    return `Alle ${total} Fragen sind erledigt: ${known} beantwortet, ${unknown}-mal „weiß nicht“`;
  },
  endText: ({ open, unknown }, format) => {
    if (open > 0)
      return 'Offene Fragen machen Ihre Position unsicher. Wählen Sie eine, um sie jetzt zu beantworten.';
    if (unknown === 0)
      return 'Kommen Sie wieder und ändern Sie eine Antwort, sobald sich etwas bewegt.';
    const answers = format.plural(unknown, { one: 'diese Antwort', other: 'diese Antworten' });
    return `Fragen Sie im Betrieb nach, was Sie nicht wissen, und ändern Sie dann ${answers}.`;
  },
  open: 'Offen',
  fromStart: 'Die Fragen noch einmal durchgehen',
  clearTitle: ({ answers }, format) =>
    `${answers} ${format.plural(answers, { one: 'Antwort', other: 'Antworten' })} löschen?`,
  clearText:
    'Notizen werden mitgelöscht. Sie können das rückgängig machen, bis Sie die Seite verlassen.',
  clearConfirm: 'Löschen',
  clearCancel: 'Behalten',
};

/** German words of what a user must know before going on. */
const notices: NoticeMessages = {
  cleared: 'Alle Antworten sind gelöscht.',
  undo: 'Rückgängig machen',
  unsavedTitle: 'Nicht gespeichert.',
  unsavedText:
    'Dieser Browser lässt die Seite nichts speichern. Ihre Antworten bleiben, bis Sie die Seite schließen oder neu laden.',
  unreadableTitle: 'Gespeicherte Antworten sind nicht lesbar.',
  unreadableText:
    'Sie sind beschädigt oder stammen aus einer neueren Version. Sie bleiben unberührt; was Sie jetzt antworten, bleibt, bis Sie die Seite schließen.',
};

export const later: LaterMessages = { ending, notices };
