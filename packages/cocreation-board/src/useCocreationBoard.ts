'use client';
import { cocreation } from '@servitization/core';
import { forecastOf } from './meterView.ts';
import { type CocreationBoardOptions, useBoard } from './useBoard.ts';
import type { RecordEvents, ViewContext } from './viewContext.ts';
import { type ImportText, importer, recorder } from './writing.ts';

export interface CocreationBoardModel {
  readonly context: ViewContext;
  /** What to look at, the gravest first. */
  readonly warnings: readonly cocreation.Warning[];
  readonly forecast: cocreation.Forecast;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
  /** Writes something down; gives the reason when that can't be. */
  readonly record: RecordEvents;
  /** Takes the good events of a file into the log. */
  readonly importText: ImportText;
}

/** View model of the board: the log folded, and the two ways in which it grows. */
export function useCocreationBoard(options: CocreationBoardOptions): CocreationBoardModel {
  const { context, profile, status, edit } = useBoard(options);
  const { state, today, thresholds } = context;
  return {
    context,
    warnings: cocreation.warnings(state, today, thresholds),
    forecast: forecastOf(context, cocreation.usualAhead),
    unsaved: status.state === 'unsaved',
    unreadable: status.state === 'unreadable',
    record: recorder(context, edit),
    importText: importer(context, profile, edit),
  };
}
