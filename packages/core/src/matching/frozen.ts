const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Frozen through and through, without a getter: it will be read the same for ever. */
export function isDeeplyFrozen(value: unknown): boolean {
  const seen = new Set<object>();
  const waiting = [value];
  for (const one of waiting) {
    if (!isObject(one) || seen.has(one)) continue;
    if (!Object.isFrozen(one)) return false;
    seen.add(one);
    for (const property of Object.values(Object.getOwnPropertyDescriptors(one))) {
      if (!Object.hasOwn(property, 'value')) return false;
      waiting.push(property.value);
    }
  }
  return true;
}
