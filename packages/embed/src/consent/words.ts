/** What stands around the host's own text of consent. */
export interface ConsentWords {
  readonly send: string;
  readonly agreeFirst: string;
  readonly sent: string;
}

const en: ConsentWords = {
  send: 'Send my answers',
  agreeFirst: 'Please tick the box first.',
  sent: 'Your answers were handed to this page.',
};

const sv: ConsentWords = {
  send: 'Skicka svaren',
  agreeFirst: 'Kryssa först i rutan.',
  sent: 'Svaren har lämnats till den här sidan.',
};

const fi: ConsentWords = {
  send: 'Lähetä vastaukset',
  agreeFirst: 'Rastittakaa ensin ruutu.',
  sent: 'Vastauksenne on annettu tälle sivulle.',
};

const de: ConsentWords = {
  send: 'Antworten senden',
  agreeFirst: 'Bitte setzen Sie zuerst das Häkchen.',
  sent: 'Ihre Antworten wurden an diese Seite übergeben.',
};

/** By language, all in one part: a language of its own would cost a request and save 80 bytes. */
const words: ReadonlyMap<string, ConsentWords> = new Map(Object.entries({ en, sv, fi, de }));

/** English stands in for a language that has no words. */
export const wordsIn = (locale: string): ConsentWords => words.get(locale) ?? en;
