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

/** A number as people write it, with a comma or a point; not a number for anything else. */
export function numberIn(data: FormData, name: string): number {
  const text = textIn(data, name)
    ?.replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.');
  return text === undefined ? Number.NaN : Number(text);
}

/** Leaves out what is not there. */
export const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
