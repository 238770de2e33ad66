import { comparing } from './comparing.en.ts';
import { first } from './first.en.ts';
import type { FileMessages } from './messages.ts';
import { opening } from './opening.en.ts';

/** English words of the company file. */
export const en: FileMessages = { ...first, ...opening, ...comparing };
