/** Freezes a tree of records and lists in place, so that one host can't change it for another. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    const parts: readonly unknown[] = Object.values(value);
    parts.forEach(deepFreeze);
  }
  return Object.freeze(value);
}
