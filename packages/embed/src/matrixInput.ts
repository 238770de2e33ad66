/*
 * Stands in for core's `check.ts` in the rules of the matrix. Hosts call those with anything; in the
 * script only the widgets do, with the kit's own framework and with answers that `profile` has
 * checked. Whoever gives them a host's input has to take this out of the build.
 */
type Part = Readonly<Record<string, unknown>>;

export const record = (value: Part): Part => value;
export const own = (value: Part, key: string): unknown => value[key];
export const onlyKeys = (): void => {};
export const wrongKind = (): Error => new Error();
export const idOf = (part: Part): unknown => part.id;

export const each = <T>(
  owner: Part,
  key: string,
  path: string,
  read: (item: unknown, path: string) => T,
): readonly T[] => (owner[key] as readonly unknown[]).map((item) => read(item, path));
