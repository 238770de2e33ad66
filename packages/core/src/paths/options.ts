import { onlyKeys, own, record } from '../check.ts';

/** The host's own matrix among the options; `undefined` takes the paper's. */
export function frameworkIn(options: unknown): unknown {
  const given = record(options, 'options');
  onlyKeys(given, 'options', new Set(['framework']), 'framework');
  return own(given, 'framework');
}
