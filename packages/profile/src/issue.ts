import { type InputCode, InputError } from '@servitization/core';
import { ID_CHARS } from './limits.ts';

/** What is wrong with a document, where, and what may stand there. */
export interface ProfileIssue {
  /** Such as `ratings.self.assess-digital-readiness.level`; `profile` is the document itself. */
  readonly path: string;
  readonly code: InputCode;
  readonly allowed: string;
}

export type Path = readonly (string | number)[];

/** `ratings.self.q1.level`, `events[0].id`; the document itself is `profile`. */
export function dotted(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(key)}`));
  return text.join('').replace(/^[.]/, '') || 'profile';
}

/** A key may be as long as the file that it came in. */
function shortened(key: string): string {
  return key.length > ID_CHARS ? `${key.slice(0, ID_CHARS)}…` : key;
}

/** The error that tells of the first of some issues. */
export function firstOf([issue]: readonly ProfileIssue[]): InputError {
  const { path, code, allowed } = issue as ProfileIssue;
  return new InputError(path, code, allowed);
}
