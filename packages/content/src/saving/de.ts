import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Von einer neueren Version gespeichert.',
  newerText:
    'Sie sehen, was diese Version versteht, können es hier aber nicht ändern. Laden Sie die Seite neu; hilft das nicht, ist die Website noch nicht aktualisiert. Es ist nichts verloren.',
  asideTitle: 'Nicht alles Gespeicherte ist lesbar.',
  asideText:
    'Was lesbar war, steht hier, und was Sie jetzt eingeben, wird gespeichert. Die Datei, wie sie war, liegt unverändert daneben.',
  download: 'Unveränderte Datei herunterladen',
  fileName: 'gespeicherte-daten',
};
