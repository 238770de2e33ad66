import type { MatrixWords } from '@servitization/content';
import type { matrix, moments } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import type { Format } from '@servitization/ui';
import type { Keeper } from './kinds.ts';
import type { FileMessages } from './locales/messages.ts';

/** What every view is computed from. */
export interface FileContext {
  readonly profile: Profile;
  readonly words: MatrixWords;
  readonly messages: FileMessages;
  readonly format: Format;
  readonly framework: matrix.Framework;
  /** Rules of former versions of the framework, by version. */
  readonly formerly: moments.CompareOptions['formerly'];
  readonly rater: string;
  readonly keeper: Keeper;
  /** Milliseconds since 1970; `null` on a server, whose clock is not the reader's. */
  readonly now: number | null;
  /** Prefix of ids and names of controls: two widgets in one root need two. */
  readonly scope: string;
  readonly readOnly: boolean;
  /** Under which the browser stores the document, where that is known. */
  readonly documentName: string | undefined;
}
