import { first } from './first.de.ts';
import { log } from './log.de.ts';
import type { JourneyMessages } from './messages.ts';
import { work } from './work.de.ts';

/** German words of the journey. */
export const de: JourneyMessages = { ...first, ...work, ...log };
