import type { CocreationWords } from '@servitization/content';
import type { cocreation } from '@servitization/core';
import type { ProfileEvent } from '@servitization/profile';
import type { Format, Refusal } from '@servitization/ui';
import type { BoardMessages } from './locales/messages.ts';

/** What every view of the board is made from. */
export interface ViewContext {
  /** Start of every id and radio name. */
  readonly id: string;
  readonly state: cocreation.CocreationState;
  /** The log as it stands in the document, with what can't be read. */
  readonly entries: readonly ProfileEvent[];
  /** Entries of the document that can't be read. */
  readonly faults: readonly cocreation.LogFault[];
  readonly today: cocreation.Day;
  /** From where on to warn, in place of the usual thresholds. */
  readonly thresholds: Partial<cocreation.BoardThresholds> | undefined;
  readonly company: string | undefined;
  readonly words: CocreationWords;
  readonly messages: BoardMessages;
  readonly format: Format;
  readonly readOnly: boolean;
}

/** Writes one or several things down as one step; gives the reason when that can't be. */
export type RecordEvents = (...said: readonly cocreation.Proposal[]) => Refusal | null;
