import type { Plugin } from 'vite';

/** Those of hues are put together from a step's number, so they keep their names. */
const PRIVATE = /--_(?!hue-)[a-z][\w-]*/g;
const LAYER = /@layer ([\w., ]+)/g;

/**
 * Private custom properties by number and layers by initial: in a shadow root nobody else reads
 * them. All files are named together, as they share one sheet.
 */
export const shortVariables = (): Plugin => ({
  name: 'short-variables',
  generateBundle(_options, bundle) {
    const names = new Map<string, string>();
    const short = (name: string): string => {
      if (!names.has(name)) names.set(name, `--_${names.size.toString(36)}`);
      return names.get(name) ?? name;
    };
    const shortened = (text: string): string =>
      text
        .replace(PRIVATE, short)
        .replace(LAYER, (rule) => rule.replace(/servitization\.(\w)\w*/g, '$1'));
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = shortened(file.code);
      else if (file.fileName.endsWith('.css')) file.source = shortened(String(file.source));
    }
  },
});
