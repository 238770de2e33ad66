import * as ui from '../index.ts';
import * as page from '../page/index.ts';

/** What React can draw: a function, or an object of `forwardRef` and its like. */
const isComponent = ([name, it]: [string, unknown]): boolean =>
  /^\p{Lu}/u.test(name) &&
  (typeof it === 'function' || (typeof it === 'object' && it !== null && '$$typeof' in it));

/** Names of every component that the package offers, sorted. */
export const offered: readonly string[] = Object.entries({ ...ui, ...page })
  .filter(isComponent)
  .map(([name]) => name)
  .sort();
