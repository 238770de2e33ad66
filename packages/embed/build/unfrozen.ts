import type { Plugin } from 'vite';

/**
 * Core freezes its frameworks, as one host's code could change them for another's. From the script
 * nobody gets hold of them; and of what isn't frozen, the minifier leaves out what nobody reads.
 */
export const unfrozen = (): Plugin => ({
  name: 'unfrozen',
  enforce: 'pre',
  transform: (code, id) =>
    /core\/src\/(?!freeze)/.test(id)
      ? { code: code.replace(/\bdeepFreeze(<\w+>)?\(/g, '('), map: null }
      : null,
});
