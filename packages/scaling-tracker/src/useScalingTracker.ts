'use client';
import { scaling } from '@servitization/core';
import { type ScalingTrackerOptions, useLog } from './useLog.ts';
import type { RecordEvent, ViewContext } from './viewContext.ts';
import { type ImportText, importer, recorder } from './writing.ts';

export interface ScalingTrackerModel {
  readonly context: ViewContext;
  /** What to look at, the gravest first. */
  readonly warnings: readonly scaling.Warning[];
  readonly unsaved: boolean;
  readonly unreadable: boolean;
  /** Writes something down; gives the reason when that can't be. */
  readonly record: RecordEvent;
  /** Takes the good events of a file into the log. */
  readonly importText: ImportText;
}

/** View model of the tracker: the log folded, and the two ways in which it grows. */
export function useScalingTracker(options: ScalingTrackerOptions): ScalingTrackerModel {
  const { context, profile, status, edit } = useLog(options);
  const { state, today, thresholds } = context;
  return {
    context,
    warnings: scaling.warnings(state, today, thresholds),
    unsaved: status.state === 'unsaved',
    unreadable: status.state === 'unreadable',
    record: recorder(context, edit),
    importText: importer(context, profile, edit),
  };
}
