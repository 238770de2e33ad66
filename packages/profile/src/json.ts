import type { Json } from './types.ts';

/**
 * JSON with sorted keys: equal documents give equal text. Not `JSON.stringify`, as a page with an
 * old library may have added `toJSON` to all lists, which then are written as text.
 */
export function jsonText(value: Json | object): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`).join(',')}}`;
}
