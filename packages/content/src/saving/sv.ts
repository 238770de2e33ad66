import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Sparat av en nyare version.',
  newerText:
    'Ni ser det som den här versionen förstår, men kan inte ändra det här. Ladda om sidan; hjälper det inte är webbplatsen ännu inte uppdaterad. Inget har gått förlorat.',
  asideTitle: 'Allt som sparats går inte att läsa.',
  asideText:
    'Det som gick att läsa visas här, och det ni fyller i nu sparas. Filen som den var ligger orörd för sig.',
  download: 'Ladda ner den som den var',
  fileName: 'sparade-data',
};
