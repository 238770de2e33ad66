import type { RatedPartner } from './readPartners.ts';

interface Resource {
  /** As it is first spelt, in the order of the partners' ids. */
  readonly name: string;
  /** Ids of those who bring it. */
  readonly from: readonly string[];
}

export type Resources = ReadonlyMap<string, Resource>;

/** Two spellings of one resource: case and spaces around and within it make no difference. */
const keyOf = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Every resource once, with those who bring it; blank ones are none. */
export function resourcesIn(partners: readonly Required<RatedPartner>[]): Resources {
  const found = new Map<string, { name: string; from: string[] }>();
  for (const { id, resources } of partners) {
    for (const name of resources) {
      const key = keyOf(name);
      const known = found.get(key);
      if (!known) found.set(key, { name: name.trim(), from: [id] });
      else if (known.from.at(-1) !== id) known.from.push(id);
    }
  }
  found.delete('');
  return found;
}

/** Resources that come from nobody but this partner. */
export const onlyAt = (resources: Resources, id: string): readonly string[] =>
  [...resources.values()]
    .filter(({ from }) => from.length === 1 && from[0] === id)
    .map(({ name }) => name);
