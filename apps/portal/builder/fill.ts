/** A text with its values: `fill('{n} of {all}', { n: 3, all: 5 })` is `3 of 5`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (mark, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : mark,
  );
