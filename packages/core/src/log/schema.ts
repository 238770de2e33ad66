/** What may stand in one field of an event's `data`. */
export type Field = { readonly required?: true } & (
  | { readonly kind: 'one-of'; readonly of: readonly (string | number | null)[] }
  /** Not empty, and no longer than `max` characters. */
  | { readonly kind: 'text'; readonly max: number }
  /** `YYYY-MM-DD`, from 1900 on, at most one day after the event was written down. */
  | { readonly kind: 'day' }
  /** An http or https address. */
  | { readonly kind: 'link'; readonly max: number }
  /** From `min`, 0 unless it is given, to `max`. */
  | { readonly kind: 'number'; readonly min?: number; readonly max: number; readonly whole?: true }
  /** Three capital letters. */
  | { readonly kind: 'currency' }
  | { readonly kind: 'texts'; readonly max: number; readonly count: number }
  | { readonly kind: 'some-of'; readonly of: readonly string[] }
);

export type Fields = Readonly<Record<string, Field>>;

/** The longest text of an event, as everywhere in a profile. */
export const LONG = 10_000;
/** The longest id or name. */
export const ID = 200;

/** What every type of event may have. */
export const noted: Fields = /* @__PURE__ */ Object.freeze({
  on: { kind: 'day' },
  note: { kind: 'text', max: LONG },
} as const);

/** A choice that has to be made. */
export const oneOf = (of: readonly (string | number | null)[]): Field => ({
  kind: 'one-of',
  of,
  required: true,
});

/** An id or a name that has to be there. */
export const name: Field = /* @__PURE__ */ Object.freeze({
  kind: 'text',
  max: ID,
  required: true,
} as const);
