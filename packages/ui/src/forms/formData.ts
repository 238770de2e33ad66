import { readNumber } from './numbers.ts';

/** What was entered under a name, without spaces around it; nothing for an empty field. */
export function textIn(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The same, where the schema asks for the key: it then says what is missing. */
export const requiredIn = (data: FormData, name: string): string => textIn(data, name) ?? '';

/** Every value ticked under a name. */
export const allIn = (data: FormData, name: string): readonly string[] =>
  data.getAll(name).filter((value): value is string => typeof value === 'string');

/** A number as people of that language write it; not a number for anything else. */
export function numberIn(data: FormData, name: string, locale: string): number {
  const text = textIn(data, name);
  return text === undefined ? Number.NaN : readNumber(text, locale);
}

/** Leaves out what is not there. */
export const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
