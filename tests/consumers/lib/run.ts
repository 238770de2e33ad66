import { type ChildProcess, spawn } from 'node:child_process';

/** The environment of a person's shell: what `npm run` adds would steer the npm within. */
export function plainEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([key]) => !/^(npm_|INIT_CWD|NODE_ENV$)/i.test(key),
  );
  return {
    ...Object.fromEntries(own),
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end, and gives what it printed. Its last lines go into the error. */
export function run(command: string, args: readonly string[], options: Options): Promise<string> {
  const child = start(command, args, options);
  return new Promise((resolve, reject) => {
    child.process.once('error', reject);
    child.process.once('close', (code) => {
      if (code === 0) resolve(child.said());
      else {
        const last = child.said().split('\n').slice(-40).join('\n');
        reject(
          new Error(`${command} ${args.join(' ')} ended with ${code} in ${options.cwd}\n${last}`),
        );
      }
    });
  });
}

export interface Running {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Ends it and all that it has started. */
  readonly stop: () => Promise<void>;
}

/** Starts a command in a group of its own, so that it can be ended with its children. */
export function start(command: string, args: readonly string[], { cwd, env }: Options): Running {
  const child = spawn(command, args, { cwd, env: plainEnv(env), detached: true, stdio: 'pipe' });
  child.stdin.end();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const closed = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  const stop = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, 'SIGTERM');
      const harder = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 10_000);
      await closed;
      clearTimeout(harder);
    }
  };
  return { process: child, said: () => said, stop };
}

/** Waits until an address answers; says what the server said where it never does. */
export async function answers(url: string, server: Running, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && server.process.exitCode === null) {
    // Not there yet is what is waited for.
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${url} does not answer.\n${server.said().slice(-4000)}`);
}
