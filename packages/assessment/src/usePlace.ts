'use client';
import { useCallback, useEffect, useState } from 'react';
import { arrival } from './parts/arrival.ts';
import { activityIds, stepOf } from './steps.ts';

/** What takes the focus on arrival: the question, or the title of the step; `null` for nothing. */
export type FocusTarget = {
  readonly question?: string;
  /** Ref of that place. */
  readonly arrive: (place: HTMLElement | null) => void;
} | null;

interface Place {
  readonly step: number;
  readonly focus: FocusTarget;
}

export interface PlaceModel {
  /** `null` until the user, or a deep link, has chosen a step. */
  readonly place: Place | null;
  readonly stayAt: (step: number) => void;
  readonly goTo: (step: number) => void;
  readonly goToQuestion: (question: string) => void;
}

/** The question that a page's address points to: `#<id>-<question>`. */
export function questionIn(hash: string, id: string): string | undefined {
  const prefix = `#${id}-`;
  return hash.startsWith(prefix)
    ? activityIds.find((question) => hash === prefix + question)
    : undefined;
}

/** Where the user is; the host's `question` and the page's address can lead there too. */
export function usePlace(id: string, question: string | undefined): PlaceModel {
  const [place, setPlace] = useState<Place | null>(null);
  const goToQuestion = useCallback(
    (to: string) => setPlace({ step: stepOf(to), focus: { question: to, arrive: arrival() } }),
    [],
  );
  useEffect(() => {
    if (question && activityIds.includes(question)) goToQuestion(question);
  }, [question, goToQuestion]);
  useEffect(() => {
    const follow = () => {
      const linked = questionIn(globalThis.location.hash, id);
      if (linked) goToQuestion(linked);
    };
    follow();
    globalThis.addEventListener('hashchange', follow);
    return () => globalThis.removeEventListener('hashchange', follow);
  }, [id, goToQuestion]);
  return {
    place,
    stayAt: (step) => setPlace((now) => now ?? { step, focus: null }),
    goTo: (step) => setPlace({ step, focus: { arrive: arrival() } }),
    goToQuestion,
  };
}
