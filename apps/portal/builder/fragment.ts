import type { Typed } from './choices.ts';

/** Longer than any choice of ours: what is not even looked at. */
const MOST = 60_000;

/**
 * The choices that a link's fragment holds. Of a name that comes twice, the first counts.
 *
 * @returns `null` for the fragment of a place on the page, which holds no choice
 */
export function readFragment(hash: string): Typed | null {
  if (!hash.includes('=')) return null;
  const pairs = [...new URLSearchParams(hash.slice(1, MOST))].reverse();
  // A null prototype: `__proto__` is a name like others, and is refused as they are.
  return Object.assign(Object.create(null), ...pairs.map(([name, value]) => ownOf(name, value)));
}

const ownOf = (name: string, value: string) =>
  Object.defineProperty({}, name, { value, enumerable: true });

/** The same choices as a fragment; what is empty is left out. */
export function toFragment(typed: Typed): string {
  const given = Object.entries(typed).filter(([, value]) => value !== '');
  return given.length > 0 ? `#${new URLSearchParams(given)}` : '';
}
