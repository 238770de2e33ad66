import type { Plugin } from 'vite';

const HINT = '//# allFunctionsCalledOnLoad\n';

/** The same map for a text with a line before it. */
function shifted(map: string): string {
  const all = JSON.parse(map);
  return JSON.stringify({ ...all, mappings: `;${all.mappings}` });
}

/**
 * Has browsers that know it compile all functions of these parts while they arrive, off the main
 * thread: nearly every one of them is called for the first picture. Others read a comment.
 */
export const compileHints = (names: readonly string[]): Plugin => ({
  name: 'compile-hints',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !names.includes(file.name)) continue;
        file.code = HINT + file.code;
        const map = bundle[`${file.fileName}.map`];
        if (map?.type === 'asset') map.source = shifted(String(map.source));
      }
    },
  },
});
