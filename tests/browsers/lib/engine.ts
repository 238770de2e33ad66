import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Sources of input with what each does, as WebDriver and WebDriver BiDi both take them. */
export type Actions = readonly {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly actions: readonly Readonly<Record<string, string | number>>[];
}[];

/** A browser with one page, driven from outside as its own makers' tests drive it. */
export interface Engine {
  /** Name and version, as the browser says them. */
  readonly name: string;
  /** Opens an address, and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Value of an expression in the page; whatever JSON can say. */
  evaluate(expression: string): Promise<unknown>;
  perform(actions: Actions): Promise<void>;
  /** What is in view, as PNG. */
  picture(): Promise<Buffer>;
  stop(): Promise<void>;
}

/** How a kind of browser is started, and what it takes on this machine. */
export interface Kind {
  readonly name: string;
  /** Programs that have to be there, each with the package of Debian that has it. */
  readonly needs: Readonly<Record<string, string>>;
  start(): Promise<Engine>;
}

const isHere = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** What to do about programs that are missing; null: all are here. */
export function missing({ name, needs }: Kind): string | null {
  const packages = Object.entries(needs)
    .filter(([program]) => !isHere(program))
    .map(([, each]) => each);
  if (packages.length === 0) return null;
  return `${name} can’t be started. On Debian: apt-get install ${[...new Set(packages)].join(' ')}`;
}
