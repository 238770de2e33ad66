/** A piece of a page, as it is written to the file. Texts are ours and may hold inline elements. */
export type Html = string;
type Part = string | number | false | undefined | readonly Part[];

const joined = (part: Part): string =>
  Array.isArray(part) ? part.map(joined).join('\n') : String(part || '');

/** As far in as the place that it is put into, so that whoever looks at the source can read it. */
const indented = (part: Part, before: string): string =>
  joined(part).replaceAll('\n', `\n${before.match(/(?<=\n)[^\S\n]+$/)?.[0] ?? ''}`);

/** HTML with parts put in: of a list one after the other, of what is false or missing nothing. */
export const html = ([first = '', ...strings]: TemplateStringsArray, ...parts: Part[]): Html =>
  strings
    .reduce((before, after, nth) => before + indented(parts[nth], before) + after, first)
    .replace(/\n\s*\n/g, '\n')
    .trim();
