import { dotted, type ProfileIssue } from './issue.ts';
import { readJson, type Way } from './jsonFault.ts';
import { migrate } from './migrate.ts';
import { isPlain } from './own.ts';
import { type Salvaged, salvageProfile } from './salvage.ts';
import { depthOf, foldTwins } from './twins.ts';

/**
 * The good part of a document's text, of whichever schema, and what had to be left out. Of text that
 * is cut off, or goes wrong on the way, all that stands before that place; of a key that stands twice
 * what is under both. Never throws.
 */
export function salvageText(text: string): Salvaged {
  const { document, within, twins } = readJson(text);
  const cut =
    within && cutOff(document, within, new Map(twins.map(({ name, key }) => [name, key])));
  const doubled = foldTwins(document, twins);
  const { profile, leftOut } = salvageProfile(migrate(document));
  const said = [...(cut ? [cut] : []), ...doubled];
  const paths = new Set(said.map(({ path }) => path));
  return { profile, leftOut: [...said, ...leftOut.filter(({ path }) => !paths.has(path))] };
}

function cutOff(document: unknown, within: Way, keys: ReadonlyMap<string, string>): ProfileIssue {
  const told = within.map((step) => keys.get(String(step)) ?? step);
  const depth = depthOf(told);
  // Half an answer could say something else than the whole.
  const isHalf = told.length >= depth && takeOut(document, within.slice(0, depth));
  return {
    path: dotted(isHalf ? told.slice(0, depth) : told),
    code: 'missing',
    allowed: 'the rest of the text, which breaks off here or goes wrong',
  };
}

/** Takes the entry at this place out of what was read from JSON; whether it was there. */
function takeOut(document: unknown, entry: readonly (string | number)[]): boolean {
  const owner = entry
    .slice(0, -1)
    .reduce<unknown>(
      (inside, key) => (inside as { readonly [key: string | number]: unknown } | undefined)?.[key],
      document,
    );
  if (Array.isArray(owner)) return owner.splice(Number(entry.at(-1)), 1).length > 0;
  return isPlain(owner) && Reflect.deleteProperty(owner, String(entry.at(-1)));
}
