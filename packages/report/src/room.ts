/** Lines of paper that a text takes where one holds so many characters. */
export const linesOf = (text: string, chars: number): number =>
  text.split('\n').reduce((lines, one) => lines + Math.max(1, Math.ceil(one.length / chars)), 0);

/** Lines that a row takes: those of its longest cell, by the characters in a line of each column. */
export const rowLines = (cells: readonly string[], chars: readonly number[]): number =>
  Math.max(...cells.map((cell, index) => linesOf(cell, chars[index] ?? 1)));

export interface Fitting<Item> {
  readonly shown: readonly Item[];
  /** How many have no room. */
  readonly more: number;
}

/** As many of the first items as fit into so many lines, one at least, and how many more there are. */
export function fitting<Item>(
  items: readonly Item[],
  linesFor: (item: Item) => number,
  room: number,
): Fitting<Item> {
  let used = 0;
  const end = items.findIndex((item, index) => {
    used += linesFor(item);
    return index > 0 && used > room;
  });
  const shown = end < 0 ? items : items.slice(0, end);
  return { shown, more: items.length - shown.length };
}

/** The first items, and how many more there are. */
export const firstOf = <Item>(items: readonly Item[], most: number): Fitting<Item> =>
  fitting(items, () => 1, most);

/** Chapters of a report of everything, which share six pages. */
const ALL_CHAPTERS = 9;
/** Long texts leave lines half empty, in findings and warnings too: lists give way to them. */
const MANY_LONG = 10;
const BESIDE_LONG = 0.5;

interface Pages {
  readonly chapters: number;
  readonly shortened: number;
}

/** Lines of a list: as many as there are beside all other chapters, and more where some are missing. */
export function roomFor(lines: number, { chapters, shortened }: Pages): number {
  const share = ALL_CHAPTERS / Math.min(ALL_CHAPTERS, Math.max(3, chapters));
  return Math.max(1, Math.round(lines * share * (shortened > MANY_LONG ? BESIDE_LONG : 1)));
}
