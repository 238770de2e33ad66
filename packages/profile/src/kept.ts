import { jsonText } from './json.ts';
import { type ParsedProfile, parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import { observable } from './state.ts';
import { type ProfileState, READY, UNSAVED } from './status.ts';
import type { ProfileStorage } from './storage.ts';
import type { Profile } from './types.ts';

/** Pure, as it may be done again on top of what another tab wrote. */
export type Edit = (profile: Profile) => Profile;

/** A document that is kept in storage, and in memory for as long as storage refuses it. */
export interface KeptProfile {
  getState(): ProfileState;
  subscribe(listener: (state: ProfileState) => void): () => void;
  /** Reads storage again, as another tab may have written. */
  refresh(): void;
  /** Edits the document that `refresh` left, and stores it. */
  commit(edit: Edit): Profile;
}

export function keepProfile(storage: ProfileStorage): KeptProfile {
  const { getState, setState, subscribe } = observable<ProfileState>({
    profile: emptyProfile(),
    status: storage.isBlocked?.() ? UNSAVED : READY,
  });
  /** The very text that the state goes back to; while it stands, nothing needs parsing. */
  let known: string | null = null;
  /** Edits that aren't in storage. They are done again on whatever another tab writes. */
  let unsaved: Edit[] = [];

  function refresh(): void {
    const text = readOr(storage, known);
    if (text === known) return;
    known = text;
    const read = decode(text);
    const base = read.ok ? read.profile : getState().profile;
    if (!read.ok)
      setState({ status: { state: 'unreadable', issues: read.issues, text: text ?? '' } });
    else if (unsaved.length > 0) save(unsaved.reduce((profile, edit) => edit(profile), base));
    else setState({ profile: base, status: READY });
  }

  function commit(edit: Edit): Profile {
    const { profile, status } = getState();
    const edited = edit(profile);
    if (edited === profile) return profile;
    unsaved = [...unsaved, edit];
    // Never write over text that can't be read: it may be all that a company has.
    if (status.state === 'unreadable') setState({ profile: edited });
    else save(edited);
    return edited;
  }

  function save(profile: Profile): void {
    const text = jsonText(profile);
    try {
      storage.write(text);
    } catch {
      setState({ profile, status: UNSAVED });
      return;
    }
    known = text;
    unsaved = [];
    setState({ profile, status: READY });
  }

  refresh();
  return { getState, subscribe, refresh, commit };
}

function readOr(storage: ProfileStorage, known: string | null): string | null {
  try {
    return storage.read();
  } catch {
    return known;
  }
}

/** No text is an empty document: nothing was written yet, or all of it was erased. */
function decode(text: string | null): ParsedProfile {
  if (text === null) return { ok: true, profile: emptyProfile() };
  try {
    return parseProfile(JSON.parse(text));
  } catch {
    return { ok: false, issues: [{ path: 'profile', code: 'type', allowed: 'JSON' }] };
  }
}
