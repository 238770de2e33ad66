import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Von einer neueren Version gespeichert.',
  newerText:
    'Sie sehen, was diese Version versteht, können es hier aber nicht ändern. Laden Sie die Seite neu; hilft das nicht, ist die Website noch nicht aktualisiert. Es ist nichts verloren.',
  asideTitle: 'Nicht alles Gespeicherte ist lesbar.',
  asideText:
    'Was lesbar war, steht hier, und was Sie jetzt eingeben, wird gespeichert. Die Datei, wie sie war, liegt unverändert daneben.',
  fullTitle: 'Ihre letzten Änderungen sind nicht gespeichert.',
  fullText:
    'Dieser Browser hat sie nicht angenommen; wahrscheinlich ist sein Speicher voll. Was vorher gespeichert wurde, ist noch da. Laden Sie alles samt den letzten Änderungen herunter, bevor Sie die Seite schließen. Mit der nächsten Änderung wird es erneut versucht.',
  fullDownload: 'Alles herunterladen',
  download: 'Unveränderte Datei herunterladen',
  fileName: 'gespeicherte-daten',
  unsentTitle: 'Noch nicht auf dieser Website.',
  unsentText: (since) =>
    `Diese Website ist seit ${since} nicht erreichbar. Was Sie eingeben, ist in diesem Browser gespeichert und wird gesendet, sobald es geht; bis dahin sehen andere Geräte es nicht.`,
  refusedTitle: 'Diese Website nimmt Ihre Eingaben nicht an.',
  refusedText:
    'Sie sind nur in diesem Browser gespeichert. Laden Sie sie mit der Firmendatei herunter, falls diese Website eine hat, und sagen Sie es der Person, die die Website betreut.',
};
