import { wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Field } from './schema.ts';
import { isDay } from './time.ts';

function textOf(value: unknown, path: string, max: number): string {
  const allowed = `text of 1 to ${max} characters`;
  if (typeof value !== 'string') throw wrongKind(value, path, allowed);
  if (value.trim() !== '' && value.length <= max) return value;
  throw new InputError(path, 'range', allowed);
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

function dayAt(value: unknown, path: string): string {
  const allowed = 'a day such as 2026-03-01, from 1900 on';
  if (typeof value !== 'string') throw wrongKind(value, path, allowed);
  if (isDay(value)) return value;
  throw new InputError(path, 'range', allowed);
}

const HTTP = /^https?:\/\/[^\s/?#]/i;

function linkAt(value: unknown, path: string, max: number): string {
  const link = textOf(value, path, max);
  if (HTTP.test(link) && URL.canParse(link)) return link;
  throw new InputError(path, 'range', 'an address that begins with http:// or https://');
}

function numberAt(value: unknown, path: string, max: number): number {
  const allowed = `a number from 0 to ${max}`;
  if (typeof value !== 'number') throw wrongKind(value, path, allowed);
  // Written so that NaN fails; adding 0 makes -0 a plain 0.
  if (value >= 0 && value <= max) return value + 0;
  throw new InputError(path, 'range', allowed);
}

function currencyAt(value: unknown, path: string): string {
  const allowed = 'a currency of three capital letters, such as EUR';
  if (typeof value !== 'string') throw wrongKind(value, path, allowed);
  if (/^[A-Z]{3}$/.test(value)) return value;
  throw new InputError(path, 'range', allowed);
}

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
      return dayAt(value, path);
    case 'link':
      return linkAt(value, path, field.max);
    case 'number':
      return numberAt(value, path, field.max);
    case 'currency':
      return currencyAt(value, path);
    case 'texts':
      return listAt(value, path, field.count, (item, at) => textOf(item, at, field.max));
    case 'some-of':
      return listAt(value, path, field.of.length, (item, at) => choiceAt(item, at, field.of));
  }
}
