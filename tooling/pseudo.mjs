/**
 * A language that nobody speaks, made from English: longer, accented and in brackets, so that a text
 * which is cut off, or was never given to translate, is seen at once.
 */

const PLAIN = 'AaBbCcDdEeGgHhIiJjKkLlNnOoPpRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåƁƀÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöÞþŔŕŠšŢţÛûŴŵÝýŽž';
const accented = (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter;

/** Right to left, as a browser would draw Arabic or Hebrew. */
const turned = (text) => `\u202E${text}\u202C`;

/** How much longer than in English short texts are in Finnish and German. */
const padding = (text) => '·'.repeat(Math.ceil(text.length * 0.3));

const pseudoText = (text, rightToLeft) => {
  const inner = `${text.replace(/[A-Za-z]/g, accented)}${padding(text)}`;
  return `⟦${rightToLeft ? turned(inner) : inner}⟧`;
};

/**
 * Messages or words in the pseudo-language, of the same shape as in English.
 *
 * @template M
 * @param {M} english texts, functions that return one, and objects and lists of these
 * @param {{ rightToLeft?: boolean }} [options]
 * @returns {M}
 */
export function pseudo(english, { rightToLeft = false } = {}) {
  if (typeof english === 'string') return pseudoText(english, rightToLeft);
  if (typeof english === 'function') {
    return (...values) => pseudo(english(...values), { rightToLeft });
  }
  if (Array.isArray(english)) return english.map((one) => pseudo(one, { rightToLeft }));
  if (typeof english !== 'object' || english === null) return english;
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, pseudo(value, { rightToLeft })]),
  );
}

/**
 * What a widget is given in each language, by the name that the catalogue's toolbar has for it.
 *
 * @template {object} Given
 * @param {{ readonly en: Given } & Readonly<Record<'sv' | 'fi' | 'de', object>>} given words and messages
 */
export const inEveryLanguage = ({ en, sv, fi, de }) => ({
  sv: { locale: 'sv', ...sv },
  fi: { locale: 'fi', ...fi },
  de: { locale: 'de', ...de },
  pseudo: pseudo(en),
  'pseudo, right to left': { dir: 'rtl', ...pseudo(en, { rightToLeft: true }) },
});

/** What of a text stands outside of the brackets: nothing but figures, marks and single letters. */
export function outsideBrackets(text) {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '⟧') depth -= 1;
    if (depth === 0) outside += letter;
    if (letter === '⟦') depth += 1;
  }
  return outside.replace(/[⟦⟧]/g, ' ').match(/\p{L}{2,}/gu) ?? [];
}

/** Words of an element, and of the labels in it, that are in no brackets. What is cited keeps its language. */
export function unbracketed(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const found = [];
  for (let element = root; element; element = walker.nextNode()) {
    if (element.localName === 'cite') continue;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const labels = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];
    const texts = [
      own.map(({ textContent }) => textContent).join(''),
      ...labels.map((name) => element.getAttribute(name) ?? ''),
    ];
    found.push(...texts.flatMap(outsideBrackets));
  }
  return found;
}
