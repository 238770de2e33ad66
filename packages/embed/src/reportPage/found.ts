import { isBlank } from '@servitization/company-file/parts';
import {
  emptyProfile,
  migrate,
  type Profile,
  type ProfileIssue,
  type ProfileStorage,
  parseProfile,
  salvageProfile,
} from '@servitization/profile';

/** Why a report may lack something, or all: what its readers must be told. */
export type Fault = 'damaged' | 'newer' | 'unreadable' | 'blocked';

/** A document as this page found it. It is only looked at: nothing is mended, set aside or stored. */
export interface Found {
  /** All that could be read; none when nothing could. */
  readonly profile?: Profile;
  readonly fault?: Fault;
  /** Parts that could not be read, and are not in `profile`. */
  readonly leftOut: readonly ProfileIssue[];
}

const without = (fault?: Fault): Found => ({ leftOut: [], ...(fault && { fault }) });

/** Reads what was handed over or stored, the good part of it where it is damaged or newer. */
export function foundIn(input: unknown): Found {
  const document = migrate(input);
  const parsed = parseProfile(document);
  if (parsed.ok)
    return isBlank(parsed.profile) ? without() : { profile: parsed.profile, leftOut: [] };
  const { profile, leftOut } = salvageProfile(document);
  if (isBlank(profile)) return without('unreadable');
  // What a newer kit wrote is not wrong, only unknown here.
  return isNewer(document)
    ? { profile, fault: 'newer', leftOut: [] }
    : { profile, fault: 'damaged', leftOut };
}

const isNewer = (document: unknown): boolean =>
  Number((document as { readonly schema?: unknown } | null)?.schema) > emptyProfile().schema;

/** What the browser has stored. */
export function storedIn(storage: Pick<ProfileStorage, 'read'>): Found {
  let text: string | null;
  try {
    text = storage.read();
  } catch {
    // Told by the page, which then asks for a file.
    return without('blocked');
  }
  if (text === null) return without();
  try {
    return foundIn(JSON.parse(text));
  } catch {
    // No JSON: told by the page.
    return without('unreadable');
  }
}
