'use client';
import { type EcosystemJourneyOptions, useJourney } from './useJourney.ts';
import type { RecordEvent, ViewContext } from './viewContext.ts';
import { type ImportText, importer, recorder } from './writing.ts';

export interface EcosystemJourneyModel {
  readonly context: ViewContext;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
  /** Writes something down; gives the reason when that can't be. */
  readonly record: RecordEvent;
  /** Takes the good events of a file into the log. */
  readonly importText: ImportText;
}

/** View model of the journey: the log folded and assessed, and the two ways in which it grows. */
export function useEcosystemJourney(options: EcosystemJourneyOptions): EcosystemJourneyModel {
  const { context, profile, status, edit } = useJourney(options);
  return {
    context,
    unsaved: status.state === 'unsaved',
    unreadable: status.state === 'unreadable',
    record: recorder(context, edit),
    importText: importer(context, profile, edit),
  };
}
