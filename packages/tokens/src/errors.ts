/** A theme that can't be made: which option, and what it may be. */
export class ThemeError extends Error {
  readonly path: string;
  readonly allowed: string;

  constructor(path: string, given: unknown, allowed: string) {
    super(`${path}: ${describe(given)} is not allowed; allowed: ${allowed}`);
    this.name = 'ThemeError';
    this.path = path;
    this.allowed = allowed;
  }
}

const describe = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : typeof value;
