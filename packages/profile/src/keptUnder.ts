import { UNREADABLE } from './aside.ts';
import { LOOKED } from './looked.ts';
import { MARK } from './share.ts';
import { storageKey } from './storage.ts';

/** The names by which somebody finds what is kept of a document; a part that varies is `…`. */
export interface KeptUnder {
  /** Key in the browser's storage. */
  readonly document: string;
  /** Key of text that could not be read. */
  readonly aside: string;
  /** Key of another company's document with comments that are in no file yet. */
  readonly looked: string;
  /** Key of what waits for a store of the host's own. */
  readonly remote: string;
  /** Beginning of a share link's fragment. */
  readonly fragment: string;
  /** File of a download. */
  readonly file: string;
}

/** Where the document of this name is found, for those who have to tell others. */
export const keptUnder = (name: string): KeptUnder => ({
  document: storageKey(name),
  aside: `${storageKey(name)}${UNREADABLE}…`,
  looked: `${storageKey(name)}${LOOKED}…`,
  remote: storageKey(`${name}:remote`),
  fragment: `#${MARK}…`,
  file: '….servitization.json',
});
