export interface PlainRecord {
  readonly [key: string]: unknown;
}

/** Ids such as `constructor` must not find what every object inherits. */
export function ownValue<T>(record: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** No list and no instance of a class. Records of another realm, such as a frame's, are plain too. */
export function isPlain(value: unknown): value is PlainRecord {
  // `null` has no prototype to ask for. That of 0 is not plain, nor that of any other scalar.
  const parent: unknown = Object.getPrototypeOf(value ?? 0);
  return parent === null || Object.getPrototypeOf(parent) === null;
}
