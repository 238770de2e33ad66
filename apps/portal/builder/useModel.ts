import { useEffect, useMemo, useState } from 'react';
import type { TextsOf } from '../texts/texts.ts';
import { type Choices, type Fault, readChoices } from './choices.ts';
import type { Facts } from './facts.ts';
import type { Block } from './snippets/block.ts';
import { type Place, snippetOf } from './snippets/snippets.ts';
import { type TypedState, useTyped } from './useTyped.ts';

/** What the build writes into the page, where the site's address isn't known yet. */
const ELSEWHERE = 'https://example.org/embed/';
/** Of a frame that doesn't follow its content, until the preview has measured the widget. */
const HEIGHT = 1000;
const ROUND_TO = 50;

/** What the preview has measured. */
export interface Measured {
  readonly height: number;
  readonly narrowest: number;
}

export interface Model extends TypedState {
  readonly t: TextsOf<'builder'>;
  readonly facts: Facts;
  /** Language of the page. */
  readonly pageLocale: string;
  /** The script runs: before that, the page is as the build has drawn it. */
  readonly isStarted: boolean;
  readonly choices: Choices;
  readonly faults: readonly Fault[];
  /** Folder of the script, with its slash. */
  readonly folder: string;
  readonly measured: Measured | null;
  readonly setMeasured: (measured: Measured | null) => void;
  /** The place of a snippet for this choice. */
  readonly place: Place;
}

function useFolder(): string | null {
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => setFolder(new URL('/embed/', location.href).href), []);
  return folder;
}

/** View model of the builder. */
export function useModel(t: TextsOf<'builder'>, facts: Facts, pageLocale: string): Model {
  const state = useTyped();
  const { typed } = state;
  const found = useFolder();
  const folder = found ?? ELSEWHERE;
  const [measured, setMeasured] = useState<Measured | null>(null);
  const { choices, faults } = useMemo(
    () => readChoices(typed, facts, pageLocale),
    [typed, facts, pageLocale],
  );
  const place = useMemo((): Place => {
    const height = Math.ceil((measured?.height ?? HEIGHT) / ROUND_TO) * ROUND_TO;
    const title = facts.widgets[choices.widget]?.titles[choices.locale] ?? choices.widget;
    return { facts, folder, title, height };
  }, [facts, folder, measured, choices.widget, choices.locale]);
  return {
    ...state,
    t,
    facts,
    pageLocale,
    isStarted: found !== null,
    choices,
    faults,
    folder,
    measured,
    setMeasured,
    place,
  };
}

/** What to paste for a way. */
export const blocksOf = ({ choices, place }: Model, way: Choices['way']): readonly Block[] =>
  snippetOf({ ...choices, way }, place);
