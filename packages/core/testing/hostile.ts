import fc from 'fast-check';

/** Members that a rule might read by mistake when a record lacks its own. */
const stray = { level: 3, note: 5, at: 5, consolidation: 'x', framework: 5, id: 'x', extra: 1 };

/** Adds enumerable members to all objects and lists while `run` runs, as some pages do. */
export function onPollutedPage<T>(run: () => T, members: object = stray): T {
  const usual = { enumerable: true, configurable: true, writable: true };
  const places = [Object.prototype, Array.prototype];
  for (const place of places) {
    for (const [key, value] of Object.entries(members)) {
      Object.defineProperty(place, key, { ...usual, value });
    }
  }
  try {
    return run();
  } finally {
    for (const place of places) {
      for (const key of Object.keys(members)) Reflect.deleteProperty(place, key);
    }
  }
}

/** Freezes input of a test to the bottom, so that writing to it throws. */
export function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Any value there is, with the given keys among those of its records. */
export const anythingWith = (keys: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.anything({
    key: fc.oneof(keys, fc.string()),
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });
