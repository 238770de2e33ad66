import { first } from './first.sv.ts';
import { log } from './log.sv.ts';
import type { JourneyMessages } from './messages.ts';
import { work } from './work.sv.ts';

/** Swedish words of the journey. */
export const sv: JourneyMessages = { ...first, ...work, ...log };
