/** Ids such as `constructor` must not find what every object inherits. */
export const ownValueOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
