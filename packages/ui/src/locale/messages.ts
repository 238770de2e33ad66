/** A message with placeholders is a function, so that a wrong placeholder is a type error. */
export type Messages = Readonly<Record<string, string | ((...args: never[]) => string)>>;

/** A host's own words in place of some of ours. `undefined` keeps ours. */
export function withOverrides<M extends object>(messages: M, overrides?: Partial<M>): M {
  if (!overrides) return messages;
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  return { ...messages, ...Object.fromEntries(given) };
}
