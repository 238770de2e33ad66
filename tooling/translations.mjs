/**
 * What a translation must hold against the English messages of a widget: every key, every value that
 * English shows, the same figures, nothing left in English, the marks of its own language.
 *
 * @typedef {Readonly<Record<string, unknown>>} Tree messages: texts, functions of values, or more of these
 * @typedef {readonly [path: string, text: string, values: unknown]} Told a text as it is shown
 */

/**
 * Values of every message that is a function, by its path. Numbers and texts should differ from one
 * another. A text has a capital; a word in lower case chooses between wordings and isn't shown.
 *
 * @template M
 * @typedef {{ readonly [K in keyof M as M[K] extends (...given: never[]) => string ? K : never]:
 *   M[K] extends (values: infer V, ...rest: never[]) => string ? readonly V[] : never }} Samples
 */

/** Marks that belong to another language, by language; straight ones belong to none. */
const FOREIGN_MARKS = {
  en: /['"„«»‚]/u,
  sv: /['"“„«»‘‚]/u,
  fi: /['"“„«»‘‚]/u,
  de: /['"”«»‘’]/u,
};

/** A first word such as “Tallentakaa”; “Muokkaa”, with its two k, is in the singular. */
const PLURAL_COMMAND = /^(?!(?:mi|ku|yksi)kään\b)\p{L}+(?<!k)k(?:aa|ää)(?!\p{L})/iu;

/**
 * A button, a link or a name of one takes the singular in Finnish, as of any program. Sentences have
 * a stop; what is none, and yet no command, is a heading.
 */
const isPluralCommand = (locale, text) =>
  locale === 'fi' && PLURAL_COMMAND.test(text) && !/[.!?…]/u.test(text);

/** What a message looks like in which a value went missing. */
const SPOILED = /undefined|null|NaN|\[object|=>/;

const bare = (text) => text.replaceAll('\u00AD', '');
const figuresOf = (text) => (text.match(/\d+/g) ?? []).sort().join(' ');
const isTree = (value) => typeof value === 'object' && value !== null;

/** Paths to all messages, such as `columns.phase`. */
const pathsOf = (tree, path = '') =>
  Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? pathsOf(value, `${path}${key}.`) : [path + key],
  );

const at = (tree, path) => path.split('.').reduce((inner, key) => inner[key], tree);

/** Texts and numbers anywhere within the values of a message. */
const leavesOf = (value) => {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /^\p{Ll}+$/u.test(value) ? [] : [value];
  return isTree(value) ? Object.values(value).flatMap(leavesOf) : [];
};

/**
 * Every text of the messages; those with values once for each of their samples.
 *
 * @param {object} messages
 * @param {Readonly<Record<string, readonly unknown[]>>} samples values by the path of the message
 * @param {object} format what the messages write numbers and plurals with
 * @returns {Told[]}
 */
const tell = (messages, samples, format) =>
  pathsOf(messages).flatMap((path) => {
    const message = at(messages, path);
    if (typeof message !== 'function') return [[path, message, undefined]];
    return (samples[path] ?? []).map((values) => [path, message(values, format), values]);
  });

/** Words of its own, beyond the values that it was given. */
const hasWords = (text, leaves) => {
  const longestFirst = leaves.map((leaf) => String(leaf).toLowerCase());
  longestFirst.sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, leaf) => left.replaceAll(leaf, ''), text.toLowerCase());
  return /\p{L}{2}/u.test(rest);
};

const shows = (text, leaf, format) =>
  [String(leaf), typeof leaf === 'number' ? format.percent(leaf) : ''].some(
    (shown) => shown !== '' && text.toLowerCase().includes(shown.toLowerCase()),
  ) ||
  (typeof leaf === 'number' && text.includes(format.number(leaf)));

/**
 * What is wrong with a translation, a line for each fault; none is good.
 *
 * @param {object} given
 * @param {object} given.english messages
 * @param {object} given.translated the same in another language
 * @param {Readonly<Record<string, readonly unknown[]>>} given.samples as `Samples`
 * @param {(locale: string) => object} given.formatFor
 * @param {string} given.locale
 * @param {readonly string[]} [given.same] texts that are rightly the same as in English
 * @param {RegExp} [given.headings] paths of headings: they speak to the reader as sentences do
 * @returns {string[]}
 */
export function translationFaults(given) {
  const { english, translated, samples, formatFor, locale, same = [], headings } = given;
  const [original, format] = [formatFor('en'), formatFor(locale)];
  const keys = [pathsOf(english), pathsOf(translated)];
  const missing = keys[0].filter((path) => !keys[1].includes(path));
  const surplus = keys[1].filter((path) => !keys[0].includes(path));
  const unsampled = keys[0].filter(
    (path) => typeof at(english, path) === 'function' && !samples[path]?.length,
  );
  if (missing.length + surplus.length + unsampled.length > 0) {
    return [
      ...missing.map((path) => `${path}: is missing`),
      ...surplus.map((path) => `${path}: is not in English`),
      ...unsampled.map((path) => `${path}: has no sample`),
    ];
  }
  const told = tell(translated, samples, format);
  return tell(english, samples, original).flatMap(([path, text, values], index) => {
    const [, theirs] = told[index];
    if (typeof theirs !== 'string' || theirs.trim() === '') return [`${path}: says nothing`];
    const lost = leavesOf(values).filter(
      (leaf) => shows(text, leaf, original) && !shows(theirs, leaf, format),
    );
    const isLeft = bare(theirs) === text && !same.includes(text);
    return [
      ...lost.map((leaf) => `${path}: leaves out ${leaf} in "${theirs}"`),
      ...(SPOILED.test(theirs) ? [`${path}: is spoiled: "${theirs}"`] : []),
      ...(figuresOf(text) === figuresOf(theirs)
        ? []
        : [`${path}: other figures than "${text}": "${theirs}"`]),
      ...(isLeft && hasWords(text, leavesOf(values)) ? [`${path}: is English: "${theirs}"`] : []),
      ...(FOREIGN_MARKS[locale].test(theirs) ? [`${path}: foreign marks: "${theirs}"`] : []),
      ...(isPluralCommand(locale, theirs) && !headings?.test(path)
        ? [`${path}: commands in the plural: "${theirs}"`]
        : []),
    ];
  });
}
