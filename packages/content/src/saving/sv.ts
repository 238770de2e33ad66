import type { SavingWords } from './words.ts';

export const saving: SavingWords = {
  newerTitle: 'Sparat av en nyare version.',
  newerText:
    'Ni ser det som den här versionen förstår, men kan inte ändra det här. Ladda om sidan; hjälper det inte är webbplatsen ännu inte uppdaterad. Inget har gått förlorat.',
  asideTitle: 'Allt som sparats går inte att läsa.',
  asideText:
    'Det som gick att läsa visas här, och det ni fyller i nu sparas. Filen som den var ligger orörd för sig.',
  fullTitle: 'De senaste ändringarna är inte sparade.',
  fullText:
    'Webbläsaren tog inte emot dem; troligen är dess lagring full. Det som sparades tidigare finns kvar. Ladda ner allt, med de senaste ändringarna, innan ni stänger sidan. Vid nästa ändring görs ett nytt försök.',
  fullDownload: 'Ladda ner allt',
  download: 'Ladda ner den som den var',
  fileName: 'sparade-data',
  unsentTitle: 'Inte på webbplatsen än.',
  unsentText: (since) =>
    `Webbplatsen har inte gått att nå sedan ${since}. Det ni fyller i är sparat i den här webbläsaren och skickas så snart det går; tills dess syns det inte på andra enheter.`,
  refusedTitle: 'Webbplatsen tar inte emot det ni fyller i.',
  refusedText:
    'Det är sparat bara i den här webbläsaren. Ladda ner det med företagsfilen, om webbplatsen har en, och berätta det för den som ansvarar för webbplatsen.',
};
