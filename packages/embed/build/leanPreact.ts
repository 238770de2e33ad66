import type { Plugin } from 'vite';

/** Reads of a class component's methods that none of ours has. */
const unusedMethods =
  /\b\w+\.(?:getDerivedStateFromProps|getDerivedStateFromError|componentWillReceiveProps|componentWillUpdate|componentDidUpdate|componentWillMount|componentDidMount|getSnapshotBeforeUpdate)\b/g;

/**
 * What Preact does and no widget asks of it: classes with a life cycle, `style`, markup as text,
 * MathML, portals, listeners that capture, and hydration that waits for a promise. A condition that is never true is
 * written as such; the minifier then drops what hangs on it.
 */
const NEVER: readonly (readonly [what: RegExp, never: string])[] = [
  [unusedMethods, '!1'],
  [/"style"==\w/g, '!1'],
  [/"dangerouslySetInnerHTML"==\w/g, '!1'],
  [/"math"==\w/g, '!1'],
  [/"http:\/\/www\.w3\.org\/1998\/Math\/MathML"==\w&&\w\.test\(\w\)/g, '!1'],
  [/"template"==\w&&\w\.content\|\|/g, ''],
  [/"foreignObject"==\w/g, '!1'],
  // `class` is an attribute, whatever a page adds to the prototypes that `in` looks at.
  [/"download"!=(\w)&&/g, '"class"!=$1&&'],
  [/"(?:width|height|list|form|rowSpan|colSpan|popover)"!=\w&&/g, ''],
  [/"popover"==(\w)&&1==(\w)\?"":\2/g, '$2'],
  [/"function"==typeof \w&&\((\w)=\1\(/g, '!1&&($1=$1('],
  [/"progress"==\w&&/g, '!1&&'],
  [/"progress"!=\w\|\|/g, '!0||'],
  [/\w+(?:\.type)?\.props\.__P\b/g, '!1'],
  [/(?<=[(,!;]|&&)M\.__P\b/g, '!1'],
  [/(\w)&&\1\.then\b/g, '!1'],
  [/128&\w\.__u&&/g, '!1&&'],
  [/\w\.data\.startsWith\("\/?\$s"\)/g, '!1'],
  [/\w\.event\?\w\.event\(\w\):/g, ''],
  [/\w\.prototype\.forceUpdate=function\(\w\)\{[^}]*\},/g, ''],
  [/\w\.debounceRendering/g, 'void 0'],
  [/\(\w\.Consumer=function\(\w,\w\)\{return \w\.children\(\w\)\}\)\.contextType=/g, ''],
  [/(\w)!=\(\1=\1\.replace\(\w,"\$1"\)\)/g, '!1'],
  [/\.replace\(\/xlink\(H\|:h\)\/,"h"\)/g, ''],
];

/** Props hold what is written in the widgets, and nothing that a page adds to every object. */
const OWN_PROPS = [/for\((\w) in (\w)\)("key"==\1)/g, 'for($1 of Object.keys($2||[]))$3'] as const;
/** Objects that it makes to fill with props. */
const FILLED = [/(?<=[=(,])\{(?=\})/g, '{__proto__:null,'] as const;
/** The parent element as options, for the sake of scoped registries. */
const ELEMENT_OPTIONS = [/(createElementNS\([^,]+,[^,]+),[^)]+\)/g, '$1)'] as const;

/** Takes from Preact's core what only others use, and makes it blind to polluted prototypes. */
export const leanPreact = (): Plugin => ({
  name: 'lean-preact',
  enforce: 'pre',
  transform(code, id) {
    const [, file] =
      /\/node_modules\/preact\/(dist\/preact|hooks\/dist\/hooks)\.mjs$/.exec(id) ?? [];
    if (!file) return null;
    const changes = [
      FILLED,
      ...(file === 'dist/preact' ? [...NEVER, OWN_PROPS, ELEMENT_OPTIONS] : []),
    ];
    const lean = changes.reduce((text, [what, instead]) => {
      if (text.search(what) < 0) throw new Error(`preact/${file} has no ${what.source} any more`);
      return text.replace(what, instead);
    }, code);
    return { code: lean, map: null };
  },
});
