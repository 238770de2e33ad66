import {
  isNewer,
  jsonFault,
  migrate,
  type Profile,
  type ProfileIssue,
  parseProfile,
  salvageText,
} from '@servitization/profile';
import { textInFragment } from '@servitization/profile/share';
import { isBlank } from './summary.ts';

/** Where a document comes from: a file that the user chose, or the address of a link. */
export type Source = { readonly file: File } | { readonly fragment: string };

export type Problem =
  | 'failed'
  | 'too-large'
  | 'not-text'
  | 'not-json'
  | 'no-document'
  | 'bad-link'
  | 'no-unpacking';

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Readable {
  readonly ok: true;
  readonly profile: Profile;
  /** Parts that could not be read, and are not in `profile`. */
  readonly leftOut: readonly ProfileIssue[];
  /**
   * The whole text, where a newer kit wrote it: what is understood of it is in `profile`, to be
   * looked at only.
   */
  readonly newer?: string;
}

export type Reading =
  | Readable
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
  const unpacked = await textInFragment(fragment);
  if (unpacked.ok) return readingOfLink(unpacked.text);
  const { issues } = unpacked;
  return issues[0]?.path === 'browser' ? refused('no-unpacking') : refused('bad-link', { issues });
}

/** A link is made by the kit and whole or not at all: nothing is picked out of a damaged one. */
function readingOfLink(text: string): Reading {
  const reading = readingOf(text);
  return reading.ok && (reading.newer || reading.leftOut.length === 0)
    ? reading
    : refused('bad-link', { issues: reading.ok ? reading.leftOut : reading.issues });
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
  return readingOf(text);
}

/** A whole document, or else what can be understood or saved of it. */
function readingOf(text: string): Reading {
  let input: unknown;
  try {
    // An editor's mark at the start is none of the document.
    input = migrate(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return readingOfDamaged(text);
  }
  const parsed = parseProfile(input);
  if (parsed.ok) return { ...parsed, leftOut: [] };
  const { profile, leftOut } = salvageText(text);
  if (isNewer(input)) return { ok: true, profile, leftOut, newer: text };
  const { issues } = parsed;
  // Much JSON has a name; what never said that it is a company's document is none.
  const isForeign = issues.some(({ path }) => path === 'schema');
  return isForeign || isBlank(profile)
    ? refused('no-document', { issues })
    : { ok: true, profile, leftOut };
}

/** Text that was cut off or goes wrong may begin like a company's document, entries and all. */
function readingOfDamaged(text: string): Reading {
  const { profile, leftOut } = salvageText(text);
  const { name: _name, named: _named, ...entries } = profile;
  if (!isBlank(entries)) return { ok: true, profile, leftOut };
  const place = placeIn(text);
  return refused('not-json', place && { place });
}

/** Line and column of the fault. */
function placeIn(text: string): Place | undefined {
  const fault = jsonFault(text);
  if (fault === undefined) return undefined;
  const before = text.slice(0, fault).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
