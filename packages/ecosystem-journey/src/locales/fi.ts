import { first } from './first.fi.ts';
import { log } from './log.fi.ts';
import type { JourneyMessages } from './messages.ts';
import { work } from './work.fi.ts';

/** Finnish words of the journey. Names stay as they are: in a sentence Finnish would bend them. */
export const fi: JourneyMessages = { ...first, ...work, ...log };
