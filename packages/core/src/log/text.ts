import { wrongKind } from '../check.ts';
import { type InputCode, InputError } from '../errors.ts';

/** A text that passes a test; anything else throws. */
export function textThat(
  value: unknown,
  path: string,
  allowed: string,
  passes: (text: string) => boolean,
  code: InputCode = 'range',
): string {
  if (typeof value !== 'string') throw wrongKind(value, path, allowed);
  if (passes(value)) return value;
  throw new InputError(path, code, allowed);
}
