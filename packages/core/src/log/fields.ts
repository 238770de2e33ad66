import { wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { readDay } from './readDay.ts';
import type { Field } from './schema.ts';
import { textThat } from './text.ts';

const isText = (text: string, max: number): boolean => text.length <= max && text.trim() !== '';

function textOf(value: unknown, path: string, max: number): string {
  // What is allowed is only put in words where it has to be told.
  if (typeof value === 'string' && isText(value, max)) return value;
  return textThat(value, path, `text of 1 to ${max} characters`, () => false);
}

/** Looked up in the list, so that -0 becomes 0. */
function choiceAt<T extends string | number | null>(
  value: unknown,
  path: string,
  of: readonly T[],
): T {
  const found = of.indexOf(value as T);
  if (found >= 0) return of[found] as T;
  const allowed = `one of ${of.join(', ')}`;
  const sameKind = of.some((one) => typeof one === typeof value);
  if (sameKind)
    throw new InputError(path, typeof value === 'string' ? 'unknown' : 'range', allowed);
  throw wrongKind(value, path, allowed);
}

const HTTP = /^https?:\/\/[^\s/?#]/i;

function linkAt(value: unknown, path: string, max: number): string {
  const link = textOf(value, path, max);
  if (HTTP.test(link) && URL.canParse(link)) return link;
  throw new InputError(path, 'range', 'an address that begins with http:// or https://');
}

type NumberField = Extract<Field, { readonly kind: 'number' }>;

function numberAt(value: unknown, path: string, { min = 0, max, whole }: NumberField): number {
  const allowed = `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  if (typeof value !== 'number') throw wrongKind(value, path, allowed);
  // Written so that NaN fails; adding 0 makes -0 a plain 0.
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value + 0;
  throw new InputError(path, 'range', allowed);
}

const CURRENCY = /^[A-Z]{3}$/;

const currencyAt = (value: unknown, path: string): string =>
  textThat(value, path, 'a currency of three capital letters, such as EUR', (text) =>
    CURRENCY.test(text),
  );

/** A list of different values, each read in its place. */
function listAt<T>(
  value: unknown,
  path: string,
  count: number,
  read: (item: unknown, path: string) => T,
): readonly T[] {
  const allowed = `a list of at most ${count} different values`;
  if (!Array.isArray(value)) throw wrongKind(value, path, allowed);
  const list = Array.from(value.slice(0, count + 1), (item: unknown, index) =>
    read(item, `${path}[${index}]`),
  );
  if (list.length > count || new Set(list).size < list.length) {
    throw new InputError(path, 'range', allowed);
  }
  return Object.freeze(list);
}

/** The value of a field, checked and copied. */
export function readField(field: Field, value: unknown, path: string): unknown {
  switch (field.kind) {
    case 'one-of':
      return choiceAt(value, path, field.of);
    case 'text':
      return textOf(value, path, field.max);
    case 'day':
      return readDay(value, path);
    case 'link':
      return linkAt(value, path, field.max);
    case 'number':
      return numberAt(value, path, field);
    case 'currency':
      return currencyAt(value, path);
    case 'texts':
      return listAt(value, path, field.count, (item, at) => textOf(item, at, field.max));
    case 'some-of':
      return listAt(value, path, field.of.length, (item, at) => choiceAt(item, at, field.of));
  }
}
