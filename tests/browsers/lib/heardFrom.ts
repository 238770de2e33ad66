import type { Running } from '../../consumers/lib/run.ts';

/**
 * Waits for what a program says once it is ready.
 *
 * @returns what the pattern's first group holds
 * @throws when the program ends, or keeps silent for a minute
 */
export async function heardFrom(program: Running, pattern: RegExp): Promise<string> {
  const end = Date.now() + 60_000;
  while (Date.now() < end && program.process.exitCode === null) {
    const [, said] = program.said().match(pattern) ?? [];
    if (said !== undefined) return said;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${program.process.spawnfile} did not start.\n${program.said().slice(-4000)}`);
}
