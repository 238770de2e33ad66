'use client';
import { applyChange, type Profile } from '@servitization/profile';
import { useEffect, useState } from 'react';
import { commentChange } from './comments.ts';
import { stampAfter } from './stamps.ts';

export interface Looked {
  /** The client's document with the comments written here. */
  readonly client: Profile;
  /** Comments that are in no file yet. */
  readonly unsent: number;
  readonly comment: (about: string, text: string) => void;
  readonly from: string;
  readonly setFrom: (name: string) => void;
  readonly markSent: () => void;
}

/** Another company's document and what an adviser writes beside it; nothing of it is stored. */
export function useLooked(given: Profile): Looked {
  const [client, setClient] = useState(given);
  const [unsent, setUnsent] = useState(0);
  const [from, setFrom] = useState('');
  const isUnsent = unsent > 0;
  useEffect(() => {
    if (!isUnsent) return;
    // The browser asks before the page goes, and with it what is in no file.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsent]);
  const comment = (about: string, text: string) => {
    const change = commentChange({ about, text, from: from.trim() });
    setClient((held) => applyChange(held, change, stampAfter(held)));
    setUnsent((count) => count + 1);
  };
  return { client, unsent, comment, from, setFrom, markSent: () => setUnsent(0) };
}
