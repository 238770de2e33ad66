import type { AttributeFault } from '../readAttributes.ts';
import { FROM_SCRIPT } from './messages.ts';

/** What the address of a frame asks for. */
export interface Asked {
  /** Last part of an element's name; `null`: none that there is. */
  readonly widget: string | null;
  /** Names are those that the element takes; it checks the values itself. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly faults: readonly AttributeFault[];
}

type AttributesOf = Readonly<Record<string, readonly string[]>>;

/** Reads `?widget=matrix&locale=fi`. Of a name that comes twice the first counts. */
export function readParameters(search: string, attributesOf: AttributesOf): Asked {
  const query = new Map([...new URLSearchParams(search)].reverse());
  const value = query.get('widget') ?? '';
  if (!Object.hasOwn(attributesOf, value)) {
    const allowed = Object.keys(attributesOf).join(', ');
    return { widget: null, attributes: [], faults: [{ attribute: 'widget', value, allowed }] };
  }
  query.delete('widget');
  const given = [...query].reverse();
  const takes = (names: readonly string[] = []) => names.filter((name) => name !== FROM_SCRIPT);
  const names = takes(attributesOf[value]);
  // As with elements, what another widget takes does nothing in this one.
  const known = takes(Object.values(attributesOf).flat());
  const allowed = ['widget', ...names].join(', ');
  return {
    widget: value,
    attributes: given.filter(([name]) => names.includes(name)),
    faults: given
      .filter(([name]) => !known.includes(name))
      .map(([attribute, value]) => ({ attribute, value, allowed })),
  };
}
