import type { Plugin } from 'vite';

/** An object literal given to one of these is read together with what it inherits. */
const readers =
  /\b(?:_?jsxs?|createElement|useProfile|defineProperty|NumberFormat|attachShadow)\((?:(?!=>)[^{};])*?\{/g;
/** Objects that Preact makes to fill with props. */
const preactsOwn = /(?<=[=(,])\{(?=\})/g;
/** Preact gives the parent element as options, for the sake of scoped registries. */
const elementOptions = /(createElementNS\([^,]+,[^,]+),[^)]+\)/;

/**
 * Takes the prototype from the objects that Preact and the browser read as lists of options. Else a
 * host page whose library adds `value`, `get`, `style` or `id` to `Object.prototype` would have set
 * that option on all of them, and no widget would be drawn.
 */
export const bareObjects = (): Plugin => ({
  name: 'bare-objects',
  enforce: 'post',
  transform(code, id) {
    const bare = code.replace(readers, '$&__proto__:null,');
    if (!id.includes('/node_modules/preact/')) return { code: bare, map: null };
    const preact = bare.replace(preactsOwn, '$&__proto__:null,').replace(elementOptions, '$1)');
    return { code: preact, map: null };
  },
});
