import {
  isNewer,
  jsonFault,
  migrate,
  type Profile,
  type ProfileIssue,
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
function readingOf(given: string): Reading {
  // An editor's mark at the start is none of the document.
  const text = given.replace(/^\uFEFF/, '');
  const { profile, leftOut } = salvageText(text);
  if (leftOut.length === 0) return { ok: true, profile, leftOut };
  const input = jsonIn(text);
  if (isNewer(input)) return { ok: true, profile, leftOut, newer: text };
  const isUnsaid = input === undefined || leftOut.some(({ path }) => path === 'schema');
  if (!isBlank(isUnsaid ? entriesOf(profile) : profile)) return { ok: true, profile, leftOut };
  if (input !== undefined) return refused('no-document', { issues: leftOut });
  const place = placeIn(text);
  return refused('not-json', place && { place });
}

/** Much JSON has a name: what doesn't say that it is a company's document is one by its entries. */
function entriesOf({ name: _name, named: _named, ...entries }: Profile): Profile {
  return entries;
}

function jsonIn(text: string): unknown {
  try {
    return migrate(JSON.parse(text));
  } catch {
    // Where it goes wrong is told.
    return undefined;
  }
}

/** Line and column of the fault. */
function placeIn(text: string): Place | undefined {
  const fault = jsonFault(text);
  if (fault === undefined) return undefined;
  const before = text.slice(0, fault).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
