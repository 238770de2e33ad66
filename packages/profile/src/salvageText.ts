import { dotted, type ProfileIssue } from './issue.ts';
import { jsonBeginning } from './jsonFault.ts';
import { migrate } from './migrate.ts';
import { isPlain } from './own.ts';
import { type Salvaged, salvageProfile } from './salvage.ts';

/** How deep an entry lies in each part of a document: an answer in `ratings.<rater>.<question>`. */
const DEPTHS: { readonly [part: string]: number } = {
  ...{ ratings: 3, chosen: 2, events: 2, moments: 2, superseded: 2 },
};
/** An answer in `moments[0].ratings.<rater>.<question>`. */
const DEPTH_IN_MOMENT = 5;

/**
 * The good part of a document's text, of whichever schema, and what had to be left out. Of text that
 * is cut off, or goes wrong on the way, all that stands before that place. Never throws.
 */
export function salvageText(text: string): Salvaged {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return salvageBeginning(text);
  }
  return salvageProfile(migrate(document));
}

function salvageBeginning(text: string): Salvaged {
  const { document, within } = jsonBeginning(text);
  const entry = within.slice(0, depthOf(within));
  // Half an answer could say something else than the whole.
  const isHalf = entry.length > 0 && entry.length === depthOf(within) && takeOut(document, entry);
  const { profile, leftOut } = salvageProfile(migrate(document));
  const cut: ProfileIssue = {
    path: isHalf ? dotted(entry) : dotted(within),
    code: 'missing',
    allowed: 'the rest of the text, which breaks off here or goes wrong',
  };
  return { profile, leftOut: [cut, ...leftOut.filter(({ path }) => path !== cut.path)] };
}

function depthOf([part, , within]: readonly (string | number)[]): number {
  if (part === 'moments' && within === 'ratings') return DEPTH_IN_MOMENT;
  return (Object.hasOwn(DEPTHS, String(part)) && DEPTHS[String(part)]) || 1;
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
