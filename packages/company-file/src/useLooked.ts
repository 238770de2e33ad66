'use client';
import { applyChange, forgetLook, keepLook, type Profile } from '@servitization/profile';
import { useEffect, useState } from 'react';
import { commentChange } from './comments.ts';
import type { LookedFile } from './kinds.ts';
import { stampAfter } from './stamps.ts';

export interface Looked {
  /** The client's document with the comments written here. */
  readonly client: Profile;
  /** Comments that are in no file yet. */
  readonly unsent: number;
  /** Whether the browser keeps them until they are. */
  readonly isKept: boolean;
  readonly comment: (about: string, text: string) => void;
  readonly from: string;
  readonly setFrom: (name: string) => void;
  /** They are in a file, or nobody wants them: this browser forgets them. */
  readonly settle: () => void;
}

/**
 * Another company's document and what an adviser writes beside it, which the browser keeps beside the
 * document of this `name`.
 */
export function useLooked(looked: LookedFile, name: string | undefined): Looked {
  const [client, setClient] = useState(looked.profile);
  const [unsent, setUnsent] = useState(looked.kept?.unsent ?? []);
  const [from, setFrom] = useState(looked.kept?.from ?? '');
  const [isKept, setKept] = useState(looked.kept !== undefined);
  const isInDanger = unsent.length > 0 && !isKept;
  useEffect(() => {
    if (!isInDanger) return;
    // The browser asks before the page goes, and with it what is nowhere else.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isInDanger]);
  const comment = (about: string, text: string) => {
    const change = commentChange({ about, text, from: from.trim() });
    const profile = applyChange(client, change, stampAfter(client));
    const ids = [...unsent, change.id];
    const kept = { at: new Date().toISOString(), from, unsent: ids, profile };
    setClient(profile);
    setUnsent(ids);
    // At once: a page may be gone before anything is drawn.
    setKept(name !== undefined && keepLook(name, kept));
  };
  const settle = () => {
    if (name !== undefined) forgetLook(name, client.id, unsent);
    setUnsent([]);
  };
  return { client, unsent: unsent.length, isKept, comment, from, setFrom, settle };
}
