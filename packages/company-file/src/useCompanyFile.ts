'use client';
import type { MatrixWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/matrix/en';
import { matrix, moments } from '@servitization/core';
import { type Change, type Profile, type ProfileStatus, SELF } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo, useState } from 'react';
import { afresh } from './afresh.ts';
import type { FileContext } from './context.ts';
import { coverageOf, DOWNLOADED } from './coverage.ts';
import type { Deed, Keeper, Sending } from './kinds.ts';
import { en } from './locales/en.ts';
import type { FileMessages } from './locales/messages.ts';
import { saveProfile } from './saving.ts';
import { type Beside, useBeside } from './useBeside.ts';
import { useHere } from './useHere.ts';

export interface CompanyFileOptions extends ProfileProps {
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** Words of the internationalization matrix. English by default. */
  readonly words?: MatrixWords;
  /** Words of the interface, in that language; those left out are English. */
  readonly messages?: Partial<FileMessages>;
  /** A host's own framework, whose answers are compared; it needs words of its own. */
  readonly framework?: matrix.Framework;
  /**
   * Rules of former versions of the framework, so that what the model did can be told. Those of the
   * kit's own framework are at hand.
   */
  readonly formerly?: moments.CompareOptions['formerly'];
  /**
   * Who keeps the document. By default `site` when the host holds it, `browser` below a provider whose
   * store is stored, and else `page`, which is nobody.
   */
  readonly keeper?: Keeper;
  /** What `onState` of your `httpStorage` said last: the user is told when it goes wrong. */
  readonly sending?: Sending | undefined;
  /** The provider's `name`: erasing then forgets what the browser has set aside of it, too. */
  readonly documentName?: string | undefined;
  /** Where the printed report of this document is: `http`, `https` or relative. */
  readonly reportLink?: string | undefined;
  /** Shows the file and changes nothing. */
  readonly readOnly?: boolean;
  /** The day that it is, such as `2026-11-22`; that of the reader's clock by default. */
  readonly today?: string | undefined;
  /** Of the root, and prefix of the names of its controls: two widgets in one root need two. */
  readonly id?: string;
}

/** What was done to the whole document, until the next of its kind. */
export interface Done {
  readonly what: Deed;
  /** What undoing brings back; nothing after erasing, which is meant. */
  readonly before: Profile | null;
}

export interface CompanyFileModel {
  readonly context: FileContext;
  readonly status: ProfileStatus;
  readonly edit: (change: Change) => void;
  readonly rename: (name: string) => void;
  /** Hands the file to the user and notes when. */
  readonly download: () => void;
  /** Puts another document in place of this one. */
  readonly put: (profile: Profile, what: Deed) => void;
  readonly done: Done | null;
  readonly undo: () => void;
  /** What the browser has beside it, where its name is known. */
  readonly beside: Beside;
  /** Says that something of that was erased. */
  readonly onForgotten: () => void;
}

/** Noon of a day, or the moment that it is. */
const timeOn = (day: string | undefined): number =>
  day ? Date.parse(`${day}T12:00:00.000Z`) : Date.now();

function useKeeper({ keeper, profile }: CompanyFileOptions, status: ProfileStatus): Keeper {
  if (status.state === 'unsaved' && status.text === undefined) return 'page';
  if (keeper) return keeper;
  if (profile) return 'site';
  return status.state === 'ready' && status.isPassing ? 'page' : 'browser';
}

/**
 * View model of the company file: what it holds, where it is kept, and the ways to change that.
 * `looked` is the file that is looked at.
 */
export function useCompanyFile(options: CompanyFileOptions, looked?: unknown): CompanyFileModel {
  const { words = englishWords, framework = matrix.framework, rater = SELF } = options;
  // A host's own framework has a past of its own.
  const { formerly = framework === matrix.framework ? moments.formerly : undefined } = options;
  const { profile, status, edit } = useProfile(options);
  const [done, setDone] = useState<Done | null>(null);
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);
  const isHere = useHere();
  const keeper = useKeeper(options, status);
  const { id: scope = 'file', today, documentName } = options;
  const beside = useBeside(documentName, profile, status, done, looked);
  // What a newer kit has written is only read.
  const readOnly = options.readOnly === true || status.state === 'newer';
  const put = (next: Profile, what: Deed) => {
    edit({ type: 'replace', profile: next });
    setDone({ what, before: what === 'erase' ? null : profile });
  };
  return {
    context: {
      ...{ profile, words, messages, format, framework, formerly, rater, scope, readOnly },
      documentName,
      keeper,
      now: isHere ? timeOn(today) : null,
    },
    status,
    ...{ edit, put, done, beside },
    onForgotten: () => setDone({ what: 'forget', before: null }),
    rename: (name) => edit({ type: 'set-name', name }),
    download: () => {
      saveProfile(profile, messages, '', status.state === 'newer' ? status.text : undefined);
      if (!readOnly) edit({ type: 'choose', key: DOWNLOADED, value: coverageOf(profile) });
    },
    undo: () => {
      if (!done?.before) return;
      edit({ type: 'replace', profile: afresh(done.before) });
      setDone(null);
    },
  };
}
