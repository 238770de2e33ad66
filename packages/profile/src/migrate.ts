import { isPlain, ownValue, type PlainRecord } from './own.ts';
import type { Profile } from './types.ts';

/** Of the documents that this version writes. */
const SCHEMA: Profile['schema'] = 1;

/** Makes a document of one schema into one of the next; what it can't use it leaves as it is. */
export type Step = (document: PlainRecord) => PlainRecord;

/** The first takes schema 1 to 2. There is none so far, as there was no schema before this one. */
const STEPS: readonly Step[] = [];

/**
 * A document of an older schema, as it was read from JSON, the way the newest has it, step by step;
 * any other as it was. What comes of it must still be looked at: `parseProfile(migrate(document))`.
 */
export function migrate(document: unknown, steps: readonly Step[] = STEPS): unknown {
  const schema = schemaOf(document);
  const step = steps[schema - 1];
  return step ? migrate({ ...step(document as PlainRecord), schema: schema + 1 }, steps) : document;
}

/** The schema that a document says it has; 0 when it says none that there could be. */
export function schemaOf(document: unknown): number {
  const schema = isPlain(document) ? ownValue(document, 'schema') : 0;
  return typeof schema === 'number' ? schema : 0;
}

/** Whether a newer kit wrote it: nothing is wrong with it, it is only unknown here. */
export const isNewer = (document: unknown): boolean => schemaOf(document) > SCHEMA;
