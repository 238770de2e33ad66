/** Keeps a number in one line with the word before it or behind: “phase 2”, “3 activities”. */
export const unbroken = (text: string): string =>
  text.replace(/(\p{L}) (?=\d)|(\d) (?=\p{L})/gu, '$1$2\u00A0');
