/** What is drawn at once of a list: a log of thousands stays as light as one of fifty. */
export const PAGE = 50;

/** A page of a list that ends with the newest. */
export interface Page<T> {
  /** In the order of the list. */
  readonly shown: readonly T[];
  /** Length of the whole list. */
  readonly count: number;
  /** Place of the page's newest, from 0 for the newest of all. */
  readonly start: number;
}

/** The page that begins so many before the newest; beyond the oldest it is the last one. */
export function pageOf<T>(list: readonly T[], from: number): Page<T> {
  const start = Math.max(0, Math.min(from, Math.floor((list.length - 1) / PAGE) * PAGE));
  const end = list.length - start;
  return { shown: list.slice(Math.max(0, end - PAGE), end), count: list.length, start };
}
