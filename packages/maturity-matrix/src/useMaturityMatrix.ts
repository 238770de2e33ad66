'use client';
import type { MatrixWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/matrix/en';
import type { ProfileStatus } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { type Cell, formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo, useState } from 'react';
import { en } from './locales/en.ts';
import type { MatrixMessages } from './locales/messages.ts';
import { hasPlace, type MatrixView, placeIn, type StartContext, startView } from './start.ts';
import { usePlace } from './usePlace.tsx';
import type { ViewContext } from './views.ts';

export interface MaturityMatrixOptions extends ProfileProps {
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** Share of its points from which a phase counts as consolidated, in (0, 1]. Default 0.6. */
  readonly consolidation?: number;
  /** What the framework’s items are called, in that language. English by default. */
  readonly words?: MatrixWords;
  /** Words of the interface, in that language; those left out are English. */
  readonly messages?: Partial<MatrixMessages>;
}

export interface MaturityMatrixModel {
  readonly context: StartContext;
  /** With the result; absent while what computes it is still to come. */
  readonly placed: ViewContext | undefined;
  readonly view: MatrixView;
  /** The cell that the reader is at: the firm's own until they choose another. */
  readonly active: Cell;
  /** There is something to say of that cell: the firm is in it, or the reader chose it. */
  readonly isChosen: boolean;
  readonly activate: (cell: Cell) => void;
  /** Where there is a document that can't be read, no place is no finding. */
  readonly status: ProfileStatus;
}

const ORIGIN: Cell = { column: 0, row: 0 };

/** View model of the matrix: the result, and the cell that the reader looks at. */
export function useMaturityMatrix(options: MaturityMatrixOptions): MaturityMatrixModel {
  const { words = englishWords, consolidation, rater } = options;
  const { profile, status } = useProfile(options);
  const own = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const place = usePlace(own);
  const messages = { ...own, ...place?.messages };
  const format = formatFor(useSettings(options).locale);
  const inProfile = useMemo(() => placeIn(profile, rater), [profile, rater]);
  const { answers } = inProfile;
  const context = { ...inProfile, consolidation, company: profile.name, words, messages, format };
  const result = useMemo(
    () => place?.resultFor({ answers, consolidation }),
    [place, answers, consolidation],
  );
  const placed = result && { ...context, ...result };
  // Alike where a place is fetched and where it is here from the start.
  const view = (placed && hasPlace(context) && place?.placedView(placed)) || startView(context);
  return {
    context,
    placed,
    view,
    ...useCell(view.firmCell),
    status,
  };
}

/** A cell that was looked at makes way for the firm's own once that has moved. */
function useCell(
  firmCell: Cell | null,
): Pick<MaturityMatrixModel, 'active' | 'isChosen' | 'activate'> {
  const [chosen, choose] = useState<{ cell: Cell; seenFrom: string } | null>(null);
  const own = firmCell ?? ORIGIN;
  const seenFrom = `${own.column}-${own.row}`;
  const looked = chosen?.seenFrom === seenFrom ? chosen.cell : null;
  return {
    active: looked ?? own,
    isChosen: (looked ?? firmCell) !== null,
    activate: (cell) => choose({ cell, seenFrom }),
  };
}
