/**
 * The words of an id.
 *
 * @throws {RangeError} when there are none: a framework without its words can't be shown
 */
export function wordsFor<T>(words: Readonly<Record<string, T>>, id: string): T {
  if (!Object.hasOwn(words, id)) throw new RangeError(`There are no words for "${id}".`);
  return words[id] as T;
}
