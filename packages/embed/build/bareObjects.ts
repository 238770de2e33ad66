import type { Plugin } from 'vite';

/** An object literal given to one of these is read together with what it inherits. */
const readers = /\b(?:useProfile|defineProperty|NumberFormat|attachShadow)\((?:(?!=>)[^{};])*?\{/g;
/** What is put together from others, such as options and documents. */
const spreads = /\{(?=\s*\.\.\.)/g;

/**
 * Takes the prototype from objects that are read as lists of options. Else a host page whose library
 * adds `value`, `get`, `rater` or `note` to `Object.prototype` would have set that option on all of
 * them.
 */
export const bareObjects = (): Plugin => ({
  name: 'bare-objects',
  enforce: 'post',
  transform(code, id) {
    if (id.includes('/node_modules/')) return null;
    const bare = code.replace(readers, '$&__proto__:null,').replace(spreads, '{__proto__:null,');
    return { code: bare, map: null };
  },
  /** The bundler's own helper, which makes a module of its exports. */
  renderChunk: (code, { name }) =>
    name.startsWith('rolldown-runtime')
      ? code
          .replace(/\{(?=\s*(get|value):)/g, '{ __proto__: null,')
          .replace(/(?<=for \(\w+ \w+) in (\w+)/g, ' of Object.keys($1)')
      : null,
});
