import { comparing } from './comparing.de.ts';
import { first } from './first.de.ts';
import type { FileMessages } from './messages.ts';
import { opening } from './opening.de.ts';

/** German words of the company file. */
export const de: FileMessages = { ...first, ...opening, ...comparing };
