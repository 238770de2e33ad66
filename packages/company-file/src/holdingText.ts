import { type Profile, SELF } from '@servitization/profile';
import type { FileContext } from './context.ts';
import { holdingOf } from './summary.ts';

/** How much a document holds, in words; of `rater`, how many questions are answered. */
export const holdingText = (
  profile: Profile,
  { framework, messages, format }: FileContext,
  rater: string = SELF,
): string => messages.holding(holdingOf(profile, framework, rater), format);
