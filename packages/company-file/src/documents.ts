import {
  type Profile,
  type ProfileIssue,
  parseProfile,
  salvageProfile,
} from '@servitization/profile';
import { fromFragment } from '@servitization/profile/share';
import { jsonFault } from './jsonFault.ts';
import { isBlank } from './summary.ts';

/** Where a document comes from: a file that the user chose, or the address of a link. */
export type Source = { readonly file: File } | { readonly fragment: string };

export type Problem =
  | 'failed'
  | 'too-large'
  | 'not-text'
  | 'not-json'
  | 'newer'
  | 'no-document'
  | 'bad-link'
  | 'no-unpacking';

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Reading =
  | {
      readonly ok: true;
      readonly profile: Profile;
      /** Parts that could not be read, and are not in `profile`. */
      readonly leftOut: readonly ProfileIssue[];
    }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** Where the text stops being JSON. */
      readonly place?: Place;
      readonly issues: readonly ProfileIssue[];
    };

/** Far above any company's document; more would freeze the page. */
const MOST_BYTES = 20_000_000;

type Refused = Extract<Reading, { ok: false }>;

const refused = (problem: Problem, rest: Partial<Refused> = {}): Refused => ({
  issues: [],
  ...rest,
  ok: false,
  problem,
});

/** Reads what users hand over. Never rejects: all that can be wrong is a reading, too. */
export function read(source: Source): Promise<Reading> {
  return 'file' in source ? readFile(source.file) : readLink(source.fragment);
}

async function readLink(fragment: string): Promise<Reading> {
  const parsed = await fromFragment(fragment);
  if (parsed.ok) return { ...parsed, leftOut: [] };
  const { issues } = parsed;
  const [issue] = issues;
  if (issue?.path === 'browser') return refused('no-unpacking');
  // A link is made by the kit and whole or not at all: nothing is picked out of a damaged one.
  return isNewer(issues) ? refused('newer') : refused('bad-link', { issues });
}

async function readFile(file: File): Promise<Reading> {
  if (file.size > MOST_BYTES) return refused('too-large');
  try {
    return readBytes(await file.arrayBuffer());
  } catch (error) {
    // Such as a folder, or a file on a drive that has gone.
    console.error(error);
    return refused('failed');
  }
}

function readBytes(bytes: ArrayBuffer): Reading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('not-text');
  }
  try {
    return readingOf(JSON.parse(text));
  } catch {
    // Reading a document throws nothing: it was the JSON.
    const place = placeIn(text);
    return refused('not-json', place && { place });
  }
}

/** A whole document, or else what can be saved of it. */
function readingOf(input: unknown): Reading {
  const parsed = parseProfile(input);
  if (parsed.ok) return { ...parsed, leftOut: [] };
  const { issues } = parsed;
  if (isNewer(issues)) return refused('newer');
  const { profile, leftOut } = salvageProfile(input);
  // Much JSON has a name; what never said that it is a company's document is none.
  const isForeign = issues.some(({ path }) => path === 'schema');
  return isForeign || isBlank(profile)
    ? refused('no-document', { issues })
    : { ok: true, profile, leftOut };
}

const isNewer = (issues: readonly ProfileIssue[]): boolean =>
  issues.length === 1 && issues[0]?.path === 'schema' && issues[0].code === 'range';

/** Line and column of the fault. */
function placeIn(text: string): Place | undefined {
  const fault = jsonFault(text);
  if (fault === undefined) return undefined;
  const before = text.slice(0, fault).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
