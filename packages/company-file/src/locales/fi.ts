import { comparing } from './comparing.fi.ts';
import { first } from './first.fi.ts';
import type { FileMessages } from './messages.ts';
import { opening } from './opening.fi.ts';

/** Finnish words of the company file. */
export const fi: FileMessages = { ...first, ...opening, ...comparing };
