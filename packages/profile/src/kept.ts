import { type Edit, isCrossing, type Said } from './crossing.ts';
import { jsonText } from './json.ts';
import type { Rescued } from './mend.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile, latestStamp } from './profile.ts';
import { observable } from './state.ts';
import { type ProfileState, type ProfileStatus, READY, UNSAVED } from './status.ts';
import type { ProfileStorage } from './storage.ts';
import type { Profile } from './types.ts';

/** A document that is kept in storage, and in memory for as long as storage refuses it. */
export interface KeptProfile {
  getState(): ProfileState;
  subscribe(listener: (state: ProfileState) => void): () => void;
  /** Reads storage again, as another tab may have written. */
  refresh(): void;
  /** Edits the document that `refresh` left, and stores it; `isWhole` puts another in its place. */
  commit(edit: Edit, isWhole?: boolean): Profile;
  /** Shows text of a newer kit, to be read only, until a whole document takes its place. */
  show(text: string): void;
}

export function keepProfile(storage: ProfileStorage): KeptProfile {
  /** Once text was set aside, the user must be able to read of it as long as the page is there. */
  let saved: ProfileStatus = READY;
  const { getState, setState, subscribe } = observable<ProfileState>({
    profile: emptyProfile(),
    status: storage.isBlocked?.() ? UNSAVED : saved,
  });
  /** The very text that the state goes back to; while it stands, nothing needs parsing. */
  let known: string | null = null;
  /** The document that stood in storage last, and could be read. */
  let stored: Profile | undefined;
  /** Text of a newer kit that the page gave: it stands as if it were stored. */
  let shown: string | undefined;
  /**
   * All edits that were made here to this document. They are done again on whatever another tab
   * writes, which may not have seen the latest of them; by their stamps nothing else changes.
   */
  let said: Said[] = [];
  /** When the document was begun from nothing, if that was since the page was opened. */
  let begun: string | undefined;

  function refresh(): void {
    const began = known;
    try {
      known = shown ?? storage.read();
    } catch {
      // Blocked: what was read before is still the best there is.
    }
    const text = known;
    if (text === began) return;
    // No text is an empty document: nothing was written yet, or all of it was erased.
    const theirs = text === null ? emptyProfile() : profileIn(text);
    if (theirs) take(theirs, began);
    else {
      const status = {
        state: shown ? ('newer' as const) : ('unreadable' as const),
        text: text as string,
      };
      setState({ status });
      // Of the same document the page holds more than what was damaged.
      mend(
        ({ rescued }) =>
          text === known && goOn(rescued(status.text, storage, stored && getState().profile)),
      );
    }
  }

  /** What is stored stays: it may be another document, or an older one, and the user's own. */
  function show(text: string): void {
    shown = text;
    said = [];
    stored = undefined;
    refresh();
  }

  /** What somebody else wrote, with what was said here meanwhile. */
  function take(theirs: Profile, began: string | null): void {
    const { profile: mine, status } = getState();
    const isUnsaved = status !== saved;
    const before = stored;
    stored = known === null ? undefined : theirs;
    // Another document was put in place of this one, or it was erased, with what was stored of it.
    // Two that began from nothing at once began one document, whichever id it has: to erase it or to
    // open another company's file in its place takes a user more time than that.
    if (!isUnsaved && theirs.id !== mine.id && !isCrossing(begun, latestStamp(theirs))) said = [];
    const all = said;
    // Of what was said twice one is lost, and kept; of another document nothing is.
    if (all[0] || theirs.id === mine.id) {
      mend(({ met }) => all === said && commit(met(isUnsaved, before, mine, theirs, all)));
    }
    if (began === null) begun = latestStamp(theirs);
    if (said[0]) save(edited(theirs));
    else setState({ profile: theirs, status: saved });
  }

  /** With what could be read of text that can't be. */
  function goOn({ profile, status, isStored }: Rescued): void {
    if (isStored) {
      saved = status;
      save(edited(profile));
    } else setState({ profile: edited(profile), status });
  }

  const edited = (profile: Profile) => said.reduce((document, { edit }) => edit(document), profile);

  function commit(edit: Edit, isWhole?: boolean): Profile {
    const { profile, status } = getState();
    const next = edit(profile);
    if (next === profile) return profile;
    said.push({ edit: isWhole ? () => next : edit, before: profile, after: next });
    if (isWhole) begun = undefined;
    else if (known === null) begun = latestStamp(next);
    if ((isWhole && shown) || status === saved || status.state === 'unsaved') {
      shown = undefined;
      save(next, isWhole);
    }
    // Never write over text that can't be read: it may be all that a company has.
    else setState({ profile: next });
    return next;
  }

  function save(profile: Profile, isWhole?: boolean): void {
    const text = jsonText(profile);
    let status = saved;
    try {
      if (text !== known) storage.write(text);
      if (isWhole) said = [];
      known = text;
      stored = profile;
    } catch {
      status = known === null ? UNSAVED : { state: 'unsaved', text };
    }
    setState({ profile, status });
  }

  refresh();
  begun = undefined;
  return { getState, subscribe, refresh, commit, show };
}

/** What few pages ever need is fetched when one does. */
function mend(use: (mending: typeof import('./mend.ts')) => unknown): void {
  // Without it what stands is right all the same, and unreadable text is left where it is.
  import('./mend.ts').then(use, console.warn);
}

function profileIn(text: string): Profile | false {
  try {
    const read = parseProfile(JSON.parse(text));
    return read.ok && quotesIn(text) <= quotesIn(jsonText(read.profile)) && read.profile;
  } catch {
    // No JSON. What is wrong is told by who goes on from here.
    return false;
  }
}

/** More than what was read of a text has: a key stands twice in it, of which JSON keeps one. */
const quotesIn = (text: string): number => text.split('"').length;
