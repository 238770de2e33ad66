/** What the page says before there is a report. */
export interface PageWords {
  readonly title: string;
  readonly text: string;
  readonly open: string;
  readonly drop: string;
}

const en: PageWords = {
  title: 'Whose report?',
  text: 'This page was given no company’s answers. Open a company file, whose name ends in .servitization.json: it is read here, sent nowhere and not kept.',
  open: 'Open a file',
  drop: 'Or drop it onto this page.',
};

const sv: PageWords = {
  title: 'Vems rapport?',
  text: 'Den här sidan har inte fått något företags svar. Öppna en företagsfil, vars namn slutar på .servitization.json: den läses här, skickas ingenstans och sparas inte.',
  open: 'Öppna en fil',
  drop: 'Eller släpp den på sidan.',
};

const fi: PageWords = {
  title: 'Kenen raportti?',
  text: 'Tälle sivulle ei ole annettu minkään yrityksen vastauksia. Avatkaa yritystiedosto, jonka nimen lopussa on .servitization.json: se luetaan täällä, eikä sitä lähetetä minnekään eikä tallenneta.',
  open: 'Avatkaa tiedosto',
  drop: 'Tai pudottakaa se tälle sivulle.',
};

const de: PageWords = {
  title: 'Wessen Bericht?',
  text: 'Diese Seite hat die Antworten keines Unternehmens erhalten. Öffnen Sie eine Unternehmensdatei, deren Name auf .servitization.json endet: Sie wird hier gelesen, nirgendwohin gesendet und nicht gespeichert.',
  open: 'Datei öffnen',
  drop: 'Oder legen Sie sie auf dieser Seite ab.',
};

/** By language; English stands in for a language that has no words. */
const words: ReadonlyMap<string, PageWords> = new Map(Object.entries({ en, sv, fi, de }));

export const wordsIn = (locale: string): PageWords => words.get(locale) ?? en;
