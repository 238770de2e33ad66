import type { Plugin } from 'vite';

type Changes = readonly (readonly [what: RegExp, instead: string])[];

/** Reads of a class component's methods that none of ours has. */
const unusedMethods =
  /\b\w+\.(?:getDerivedStateFromProps|componentWillReceiveProps|componentWillUpdate|componentDidUpdate|componentWillMount|componentDidMount|getSnapshotBeforeUpdate)\b/g;

/**
 * What Preact does and no widget asks of it: classes with a life cycle, a context or something to do
 * after `setState`, refs that give a cleanup, `style`, markup as text, MathML, portals, listeners
 * that capture, hydration that waits for a promise, drawing into a whole document, and hooks for
 * tools. A condition that is never true is written as such; the minifier then drops what hangs on it.
 */
const NEVER: Changes = [
  [/\((\w)=\(\w=\w\.constructor\)&&\w\.getDerivedStateFromError\)&&[^)]*\)\),/g, '$1=0,'],
  [unusedMethods, '!1'],
  [/"style"==\w/g, '!1'],
  [/"dangerouslySetInnerHTML"==\w/g, '!1'],
  [/"math"==\w/g, '!1'],
  [/"http:\/\/www\.w3\.org\/1998\/Math\/MathML"==\w&&\w\.test\(\w\)/g, '!1'],
  [/"template"==\w&&\w\.content\|\|/g, ''],
  [/"foreignObject"==\w/g, '!1'],
  // `class` is an attribute, whatever a page adds to the prototypes that `in` looks at; as a property,
  // `part` makes a list for each element.
  [/"download"!=(\w)&&/g, '"class"!=$1&&"part"!=$1&&'],
  [/"(?:width|height|list|form|rowSpan|colSpan|popover)"!=\w&&/g, ''],
  [/"popover"==(\w)&&1==(\w)\?"":\2/g, '$2'],
  [/"function"==typeof \w&&\((\w)=\1\(/g, '!1&&($1=$1('],
  [/"progress"==\w&&/g, '!1&&'],
  [/"progress"!=\w\|\|/g, '!0||'],
  [/\w+(?:\.type)?\.props\.__P\b/g, '!1'],
  [/(?<=[(,!;]|&&)M\.__P\b/g, '!1'],
  [/(\w)&&\1\.then\b/g, '!1'],
  [/128&\w\.__u&&/g, '!1&&'],
  [/8==\w\.nodeType/g, '!1'],
  [/!\w&&\(\w=\w\.__c\)&&\(\w=\w\.__z\)&&.*?,(?=\w\|\|)/g, ''],
  [/"function"!=typeof (\w)&&\(\1=null\),/g, ''],
  [/if\("function"==typeof \w\)return;/g, ''],
  [/\w\.data\.startsWith\("\/?\$s"\)/g, '!1'],
  [/\w\.event\?\w\.event\(\w\):/g, ''],
  [/\w\.prototype\.forceUpdate=function\(\w\)\{[^}]*\},/g, ''],
  [/&&\w==\w\.debounceRendering\|\|\(\(\w=\w\.debounceRendering\)\|\|(\w+)\)/g, '||$1'],
  [/\(\w\|\|queueMicrotask\)/g, 'queueMicrotask'],
  [
    /,\w=\(\w=\w\.contextType\)&&\w\[\w\.__c\],(\w)=\w\?\w\?\w\.props\.value:\w\.__:(\w),/g,
    ',$1=$2,',
  ],
  [/(\w)&&\1\.sub\(\w\),/g, ''],
  [/\w&&\(\w\.push\.apply\((\w)\.__h,\1\.__k\),\1\.__k=\[\]\),/g, ''],
  [/\w\.push\.apply\((\w)\.__h,\1\.__k\),\1\.__k=\[\],/g, ''],
  [/(\w\.__h=\[\]),\w\.__k=\[\]/g, '$1'],
  [/\w&&this\.__k\.push\(\w\),/g, ''],
  [/(\w)\?\w\.__x=(\w)\(\1\)\|\|1:.*?:\2\(null\)\):/g, '$2($1):'],
  [/\|\|(\w)\.constructor===String/g, ''],
  [/9==\w\.nodeType&&\(\w=\w\.documentElement\),/g, ''],
  [/\w\.ownerDocument\|\|document/g, 'document'],
  [/\w\.vnode&&/g, '!1&&'],
  [/\w\.__m&&\w\.__m\(\w,\w\),/g, ''],
  [/(?<=;)\w\.__&&\w\.__\(\w,\w\),/g, ''],
  [/\(\w\.Consumer=function\(\w,\w\)\{return \w\.children\(\w\)\}\)\.contextType=/g, ''],
  [/(\w)!=\(\1=\1\.replace\(\w,"\$1"\)\)/g, '!1'],
  [/\.replace\(\/xlink\(H\|:h\)\/,"h"\)/g, ''],
];

/**
 * The same of the hooks: what tools listen to, effects that a server skips, ids that are counted,
 * and drawing a component not even once when its state went away and came back in one turn. What an
 * effect cleans up when its component leaves isn't put off until after the next paint.
 */
const NEVER_IN_HOOKS: Changes = [
  [/(\w)\.__h&&\1\.__h\(\w,\w,\w\|\|\w\),\w=0;/g, ''],
  [/return \w=[58],/g, 'return '],
  [/return \w=1,_/g, 'return _'],
  [/!\w\.__s&&/g, ''],
  [/(?:,\w=\w\.(?:__b|__r|diffed|__c|unmount|__)){6};/g, ';'],
  [/(\w)=null,(\w)&&\2\(\w\)\}/g, '$1=null}'],
  [/\w\.__=function\(\w,\w\)\{[^{}]*\},/g, ''],
  [/\{(\w)&&\1\(\w\)[,;]/g, '{'],
  [/,(\w)&&\1\(\w,\w\)\}/g, '}'],
  [/return \w\.c=\w,/g, 'return '],
  [/,!(\w)\.__f\)\)\{\1\.__f=!0;.*?return!\w\|\|\w\}\}/g, '));'],
  [/(\w)\.__P=!\d,/g, ''],
  [/if\((\w)\.__P&&\1\.__c\)\{.*?\}else (\w\(\1\))/g, '$2'],
  [/do\{for\(;\w=\w\.shift\(\);\)try\{.*?\}catch.*?\}\)\}(for\(.*?)\}while\(\w\.length\)/g, '$1'],
  [/&&\w==\w\.requestAnimationFrame\|\|\(\(\w=\w\.requestAnimationFrame\)\|\|(\w)\)/g, '||$1'],
  [/"function"==typeof requestAnimationFrame/g, '!0'],
];

/** Props hold what is written in the widgets, and nothing that a page adds to every object. */
const OWN_PROPS = [/for\((\w) in (\w)\)("key"==\1)/g, 'for($1 of Object.keys($2||[]))$3'] as const;
/**
 * Objects that it makes to fill with props: without anything of `Object.prototype`. What a constructor
 * makes has a shape that browsers know again; with `__proto__: null` each would be a table of its own.
 */
const BARE = 'function Bare(){}Bare.prototype=Object.create(null);';
const FILLED = [/(?<=[=(,])\{\}/g, 'new Bare'] as const;
const FILLED_IN_HOOKS = [/(?<=[=(,])\{(?=\})/g, '{__proto__:null,'] as const;
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
    const isCore = file === 'dist/preact';
    const changes = isCore
      ? [FILLED, ...NEVER, OWN_PROPS, ELEMENT_OPTIONS]
      : [FILLED_IN_HOOKS, ...NEVER_IN_HOOKS];
    const lean = changes.reduce((text, [what, instead]) => {
      if (text.search(what) < 0) throw new Error(`preact/${file} has no ${what.source} any more`);
      return text.replace(what, instead);
    }, code);
    return { code: isCore ? BARE + lean : lean, map: null };
  },
});
