import type { ScalingWords } from '@servitization/content';
import type { scaling } from '@servitization/core';
import type { ProfileEvent } from '@servitization/profile';
import type { Format, Refusal } from '@servitization/ui';
import type { TrackerMessages } from './locales/messages.ts';

export interface WarningView {
  /** Of what it warns, and of which pilot, phase, barrier or strategy. */
  readonly key: string;
  /** How many there are of what it counts; a higher one is graver. */
  readonly count: number;
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** What has come of the latest entry, and where its reader is. */
export interface Earned {
  /** See `placeOf`. */
  readonly at: string;
  readonly warnings: readonly WarningView[];
  /** Says that another entry still holds when this one is of an earlier day, or that a clock is wrong. */
  readonly told: readonly string[];
}

/** What every view of the tracker is made from. */
export interface ViewContext {
  /** Start of every id and radio name. */
  readonly id: string;
  readonly state: scaling.ScalingState;
  /** The log as it stands in the document, with what can't be read. */
  readonly entries: readonly ProfileEvent[];
  /** Entries of the document that can't be read. */
  readonly faults: readonly scaling.LogFault[];
  readonly today: scaling.Day;
  /** From where on to warn, in place of the usual thresholds. */
  readonly thresholds: Partial<scaling.Thresholds> | undefined;
  readonly company: string | undefined;
  readonly words: ScalingWords;
  readonly messages: TrackerMessages;
  readonly format: Format;
  readonly readOnly: boolean;
  /** What has come of the latest entry, to be told where it was made. */
  readonly earned?: Earned | undefined;
}

/** Writes something down; gives the reason when that can't be. */
export type RecordEvent = (said: scaling.Proposal) => Refusal | null;
