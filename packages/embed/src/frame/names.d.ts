/** What the build reads from the elements' schema and styles, so that each is written once. */
declare module 'virtual:names' {
  /** Attributes that the element of a widget takes, by the last part of its name. */
  export const attributesOf: Readonly<Record<string, readonly string[]>>;
  /** All attributes that any of them takes. */
  export const attributes: readonly string[];
  /** Attributes that hold an address. */
  export const links: readonly string[];
  /** Custom properties that a host may set, without `--servitization-`. */
  export const properties: readonly string[];
}
