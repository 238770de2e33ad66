import type { Fault } from './found.ts';

/** What the page says beside its report, and before there is one. */
export interface PageWords {
  readonly onlyReads: string;
  readonly faults: Readonly<Record<Fault, { readonly title: string; readonly text: string }>>;
  readonly title: string;
  readonly text: string;
  readonly open: string;
  readonly drop: string;
}

const en: PageWords = {
  onlyReads: 'This page only reads: it stores nothing.',
  faults: {
    damaged: {
      title: 'Part of it can’t be read.',
      text: 'It is left out of this report; the rest is whole. What is stored stays as it is.',
    },
    newer: {
      title: 'Written by a newer version.',
      text: 'This report tells what this version understands, and may lack the rest. What is stored stays as it is.',
    },
    unreadable: {
      title: 'What is there can’t be read.',
      text: 'Nothing of it is in a report. It stays as it is; open a company file instead.',
    },
    blocked: {
      title: 'This browser lets the page read nothing that it has stored.',
      text: 'Open a company file instead.',
    },
  },
  title: 'Whose report?',
  text: 'This page was given no company’s answers. Open a company file, whose name ends in .servitization.json: it is read here, sent nowhere and not kept.',
  open: 'Open a file',
  drop: 'Or drop it onto this page.',
};

const sv: PageWords = {
  onlyReads: 'Den här sidan läser bara: den sparar ingenting.',
  faults: {
    damaged: {
      title: 'En del går inte att läsa.',
      text: 'Den är inte med i rapporten; resten är hel. Det som är sparat ändras inte.',
    },
    newer: {
      title: 'Skrivet av en nyare version.',
      text: 'Rapporten berättar det som den här versionen förstår, och resten kan saknas. Det som är sparat ändras inte.',
    },
    unreadable: {
      title: 'Det som finns går inte att läsa.',
      text: 'Inget av det är med i en rapport. Det ändras inte; öppna en företagsfil i stället.',
    },
    blocked: {
      title: 'Webbläsaren låter inte sidan läsa det som är sparat.',
      text: 'Öppna en företagsfil i stället.',
    },
  },
  title: 'Vems rapport?',
  text: 'Den här sidan har inte fått något företags svar. Öppna en företagsfil, vars namn slutar på .servitization.json: den läses här, skickas ingenstans och sparas inte.',
  open: 'Öppna en fil',
  drop: 'Eller släpp den på sidan.',
};

const fi: PageWords = {
  onlyReads: 'Tämä sivu vain lukee: se ei tallenna mitään.',
  faults: {
    damaged: {
      title: 'Osaa ei voi lukea.',
      text: 'Se puuttuu raportista; muu on ehjää. Tallennettu pysyy ennallaan.',
    },
    newer: {
      title: 'Uudemman version kirjoittama.',
      text: 'Raportti kertoo sen, minkä tämä versio ymmärtää, ja muu voi puuttua. Tallennettu pysyy ennallaan.',
    },
    unreadable: {
      title: 'Löytynyttä ei voi lukea.',
      text: 'Mitään siitä ei ole raportissa. Se pysyy ennallaan; avatkaa sen sijaan yritystiedosto.',
    },
    blocked: {
      title: 'Selain ei anna sivun lukea, mitä se on tallentanut.',
      text: 'Avatkaa sen sijaan yritystiedosto.',
    },
  },
  title: 'Kenen raportti?',
  text: 'Tälle sivulle ei ole annettu minkään yrityksen vastauksia. Avatkaa yritystiedosto, jonka nimen lopussa on .servitization.json: se luetaan täällä, eikä sitä lähetetä minnekään eikä tallenneta.',
  open: 'Avaa tiedosto',
  drop: 'Tai pudottakaa se tälle sivulle.',
};

const de: PageWords = {
  onlyReads: 'Diese Seite liest nur: Sie speichert nichts.',
  faults: {
    damaged: {
      title: 'Ein Teil lässt sich nicht lesen.',
      text: 'Er fehlt in diesem Bericht; der Rest ist unversehrt. Gespeichertes bleibt, wie es ist.',
    },
    newer: {
      title: 'Von einer neueren Version geschrieben.',
      text: 'Dieser Bericht sagt, was diese Version versteht; der Rest kann fehlen. Gespeichertes bleibt, wie es ist.',
    },
    unreadable: {
      title: 'Was da ist, lässt sich nicht lesen.',
      text: 'Nichts davon steht in einem Bericht. Es bleibt, wie es ist; öffnen Sie stattdessen eine Unternehmensdatei.',
    },
    blocked: {
      title: 'Dieser Browser lässt die Seite nichts Gespeichertes lesen.',
      text: 'Öffnen Sie stattdessen eine Unternehmensdatei.',
    },
  },
  title: 'Wessen Bericht?',
  text: 'Diese Seite hat die Antworten keines Unternehmens erhalten. Öffnen Sie eine Unternehmensdatei, deren Name auf .servitization.json endet: Sie wird hier gelesen, nirgendwohin gesendet und nicht gespeichert.',
  open: 'Datei öffnen',
  drop: 'Oder legen Sie sie auf dieser Seite ab.',
};

/** By language; English stands in for a language that has no words. */
const words: ReadonlyMap<string, PageWords> = new Map(Object.entries({ en, sv, fi, de }));

export const wordsIn = (locale: string): PageWords => words.get(locale) ?? en;
