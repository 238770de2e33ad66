import { isPlain } from './own.ts';
import type { Json } from './types.ts';

/**
 * What may stand at one place of a document, as data. Entries are a record with these keys and no
 * others; `[shape]` is a list of such; a check looks at the value first.
 */
export type Shape = Check | readonly [Shape] | Entries;

export interface Entries {
  readonly [key: string]: Shape;
}

/** Says what is wrong with a value, or gives the shape that it must have. */
export interface Check<out T = unknown> {
  (found: unknown, wrong: Wrong): Shape | undefined;
  /** Never set: it lets the compiler compare a shape with the type that it stands for. */
  readonly stands?: T;
}

/** `sameKind`: it is out of range; otherwise it is of the wrong type, or missing. */
export type Wrong = (found: unknown, allowed: string, sameKind?: boolean) => undefined;

type OptionalKey<E> = { [K in keyof E]: undefined extends Standing<E[K]> ? K : never }[keyof E];

/** The type that a shape stands for. */
export type Standing<S> =
  S extends Check<infer T>
    ? T
    : S extends readonly [infer Item]
      ? readonly Standing<Item>[]
      : { readonly [K in Exclude<keyof S, OptionalKey<S>>]: Standing<S[K]> } & {
          readonly [K in OptionalKey<S>]?: Exclude<Standing<S[K]>, undefined>;
        };

/** Gives a shape the name of its type; the compiler refuses it if they differ. */
export function shapeOf<const S extends Shape>(shape: S): Check<Standing<S>> {
  return () => shape;
}

/** One value. What is not `valid` is out of range if it is of the kind of `like`. */
export function value<T>(
  allowed: string,
  like: unknown,
  valid: (found: unknown) => boolean = (found) => found === like,
): Check<T> {
  return (found, wrong) =>
    valid(found) ? undefined : wrong(found, allowed, typeof found === typeof like);
}

export function optional<S extends Shape>(shape: S): Check<Standing<S> | undefined> {
  return (found) => (found === undefined ? undefined : shape);
}

/** A record with any keys. */
export function recordOf<S extends Shape>(item: S): Check<{ readonly [key: string]: Standing<S> }> {
  return (found) => {
    const keys = isPlain(found) ? Object.keys(found) : [];
    return Object.fromEntries(keys.map((key) => [key, item]));
  };
}

/** The first shape for a record that has the key, and else the second. */
export function oneOf<A extends Shape, B extends Shape>(
  key: string,
  first: A,
  second: B,
): Check<Standing<A> | Standing<B>> {
  return (found) => (isPlain(found) && Object.hasOwn(found, key) ? first : second);
}

/** JSON with at most so many lists and records within one another; `leaf` is what ends them. */
export function json(depth: number, leaf: Check<Json>): Check<Json> {
  const inner = depth > 1 ? json(depth - 1, leaf) : leaf;
  const record = recordOf(inner);
  return (found) => (Array.isArray(found) ? [inner] : isScalar(found) ? undefined : record);
}

const SCALARS = ['string', 'number', 'boolean'];

export function isScalar(found: unknown): boolean {
  return found === null || SCALARS.includes(typeof found);
}
