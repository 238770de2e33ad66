import { first } from './first.en.ts';
import { log } from './log.en.ts';
import type { JourneyMessages } from './messages.ts';
import { work } from './work.en.ts';

/** English words of the journey. */
export const en: JourneyMessages = { ...first, ...work, ...log };
