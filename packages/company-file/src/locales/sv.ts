import { comparing } from './comparing.sv.ts';
import { first } from './first.sv.ts';
import type { FileMessages } from './messages.ts';
import { opening } from './opening.sv.ts';

/** Swedish words of the company file. */
export const sv: FileMessages = { ...first, ...opening, ...comparing };
