'use client';
import type { MatrixWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { CHOSEN_PATH, chosenIn, ratingsOf } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { type Cell, formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo, useState } from 'react';
import { en } from './locales/en.ts';
import type { MatrixMessages } from './locales/messages.ts';
import { cellOf } from './standing.ts';
import { axesOf, type ViewContext } from './views.ts';

export interface MaturityMatrixOptions extends ProfileProps {
  readonly locale?: string;
  /** Share of its points from which a phase counts as consolidated, in (0, 1]. Default 0.6. */
  readonly consolidation?: number;
  readonly words?: MatrixWords;
  readonly messages?: Partial<MatrixMessages>;
}

export interface MaturityMatrixModel {
  readonly context: ViewContext;
  /** The cell that the reader is at: the firm's own until they choose another. */
  readonly active: Cell;
  /** There is something to say of that cell: the firm is in it, or the reader chose it. */
  readonly isChosen: boolean;
  readonly activate: (cell: Cell) => void;
  /** There is a document, and it can't be read: no place is no finding then. */
  readonly unreadable: boolean;
}

const ORIGIN: Cell = { column: 0, row: 0 };

/** View model of the matrix: the result, and the cell that the reader looks at. */
export function useMaturityMatrix(options: MaturityMatrixOptions): MaturityMatrixModel {
  const { words = englishWords, consolidation, rater } = options;
  const { profile, status } = useProfile(options);
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);
  const [chosen, choose] = useState<{ cell: Cell; seenFrom: string } | null>(null);

  const result = useMemo(() => {
    const answers = ratingsOf(profile, rater, matrix.activityIds());
    return {
      answers,
      assessment: matrix.assess(answers, { consolidation }),
      nextQuestions: matrix.nextQuestions(answers, { consolidation }),
    };
  }, [profile, rater, consolidation]);

  const company = profile.name;
  const chosenPath = chosenIn(profile, CHOSEN_PATH)?.value;
  const context = { ...result, company, chosenPath, words, messages, format };
  const firmCell = cellOf(axesOf(context));
  const own = firmCell ?? ORIGIN;
  // A cell that was looked at makes way for the firm's own once that has moved.
  const seenFrom = `${own.column}-${own.row}`;
  const looked = chosen?.seenFrom === seenFrom ? chosen.cell : null;
  return {
    context,
    active: looked ?? own,
    isChosen: (looked ?? firmCell) !== null,
    activate: (cell) => choose({ cell, seenFrom }),
    unreadable: status.state === 'unreadable',
  };
}
