const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  // A parser makes one line end of the two, and takes the first away where a text begins.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as a page says it, whatever is in it. */
export const escaped = (text: string): string =>
  text.replace(/[&"<>\r\n\t]/g, (each) => ENTITIES[each] ?? each);

/** Attributes of a tag, each with a space before it. */
export const attributesOf = (given: Readonly<Record<string, string>>): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
