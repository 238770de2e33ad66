/** What is wrong with an input: of the wrong kind, out of range, not known, or missing. */
export type InputCode = 'type' | 'range' | 'unknown' | 'missing';

/**
 * Thrown by every exported function that gets an input it can't take.
 *
 * `path` names the place (`answers.assess-digital-readiness.level`), `allowed` what may stand there.
 */
export class InputError extends Error {
  readonly path: string;
  readonly code: InputCode;
  readonly allowed: string;

  constructor(path: string, code: InputCode, allowed: string) {
    super(
      `${path}: ${code === 'missing' ? 'is missing; needed: ' : 'not allowed; needed: '}${allowed}`,
    );
    this.name = 'InputError';
    this.path = path;
    this.code = code;
    this.allowed = allowed;
  }
}
