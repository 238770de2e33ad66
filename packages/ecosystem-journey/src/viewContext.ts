import type { EcosystemWords } from '@servitization/content';
import type { ecosystem } from '@servitization/core';
import type { ProfileEvent } from '@servitization/profile';
import type { Format, Refusal } from '@servitization/ui';
import type { JourneyMessages } from './locales/messages.ts';

/** What every view of the journey is made from. */
export interface ViewContext {
  /** Start of every id and radio name. */
  readonly id: string;
  readonly state: ecosystem.EcosystemState;
  readonly assessment: ecosystem.EcosystemAssessment;
  /** The log as it stands in the document, with what can't be read. */
  readonly entries: readonly ProfileEvent[];
  /** Entries of the document that can't be read. */
  readonly faults: readonly ecosystem.LogFault[];
  readonly today: ecosystem.Day;
  readonly company: string | undefined;
  readonly words: EcosystemWords;
  readonly messages: JourneyMessages;
  readonly format: Format;
  readonly readOnly: boolean;
}

/** Writes something down; gives the reason when that can't be. */
export type RecordEvent = (said: ecosystem.Proposal) => Refusal | null;

/** What a rating that is being moved says; it is written down where it ends. */
export type Rating = Extract<ecosystem.Proposal, { readonly type: 'rating' | 'logic' }>;
