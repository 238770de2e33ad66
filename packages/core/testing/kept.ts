import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'kept');

/** A log as an earlier version saved it: for as long as there are users, it must be read. */
export function keptLog(name: string, hash: string) {
  const text = readFileSync(join(folder, `${name}.json`), 'utf8');
  const found = createHash('sha256').update(text).digest('hex').slice(0, 6);
  return { text, isAsItWas: found === hash };
}

/** Names of the results that differ from those of that time. */
export function resultsKept(name: string, results: Readonly<Record<string, unknown>>): string[] {
  const then = JSON.parse(readFileSync(join(folder, `${name}.results.json`), 'utf8'));
  const keys = [...new Set([...Object.keys(then), ...Object.keys(results)])];
  return keys.filter((key) => JSON.stringify(then[key]) !== JSON.stringify(results[key]));
}
