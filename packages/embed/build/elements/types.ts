import type { Attribute, ElementDescription } from './describe.ts';

/** `servitization-matrix` -> `ServitizationMatrix`. */
export const className = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const isFlag = (values: Attribute['values']): boolean =>
  Array.isArray(values) && values.includes('true');

/** What an attribute takes in markup. */
function valueType({ values }: Attribute): string {
  if (typeof values === 'string') return 'string';
  return values.map((each) => `'${each}'`).join(' | ');
}

/** What else its property takes: it is written as text. */
function alsoTaken({ values }: Attribute): string {
  if (values === 'data') return ' | object';
  if (isFlag(values)) return ' | boolean';
  return Array.isArray(values) && values.every((each) => /^\d$/.test(each)) ? ' | number' : '';
}

const comment = ({ description, default: fallback }: Attribute): string =>
  `  /** ${description}${fallback && `. Default: \`${fallback}\``} */`;

/** These are properties of every element of a page, with types of their own. */
const ofEveryElement = ['id', 'aria-label'];

function classOf({ name, description, attributes }: ElementDescription): string {
  const lines = attributes
    .filter((each) => !ofEveryElement.includes(each.name))
    // The frame has attributes alone: what is within them is known to its page, not to it.
    .filter(() => name !== 'servitization-frame')
    .flatMap((each) => [
      comment(each),
      `  get ${each.property}(): ${valueType(each)};`,
      `  set ${each.property}(value: ${valueType(each)}${alsoTaken(each)});`,
    ]);
  return [
    `/** \`<${name}>\`: ${description}. */`,
    `export interface ${className(name)}Element extends ServitizationElement {`,
    ...lines,
    '}',
  ].join('\n');
}

function markupOf({ name, attributes, events }: ElementDescription): string {
  const lines = attributes
    .filter((each) => !ofEveryElement.includes(each.name))
    .flatMap((each) => [comment(each), `  '${each.name}'?: ${valueType(each)} | undefined;`]);
  const listeners = events.map(
    ({ name: event }) =>
      `  'on${event}'?: ((event: ServitizationEvents['${event}']) => void) | undefined;`,
  );
  return [
    `/** What \`<${name}>\` takes in markup. */`,
    `export interface ${className(name)}Attributes {`,
    ...lines,
    ...listeners,
    '}',
  ].join('\n');
}

const EVENTS = `/** What the elements tell. All of them bubble and cross shadow roots. */
export interface ServitizationEvents {
  'servitization-ready': CustomEvent<{ readonly profile: Profile }>;
  'servitization-change': CustomEvent<{ readonly profile: Profile; readonly change: Change }>;
  'servitization-complete': CustomEvent<{ readonly profile: Profile }>;
  'servitization-submit': CustomEvent<{
    readonly profile: Profile;
    /** What the user agreed to, and when, as ISO 8601 in UTC. */
    readonly consent: { readonly text: string; readonly at: string };
  }>;
  /** \`error\`: what was thrown; the others: a bad value of an attribute. */
  'servitization-error': CustomEvent<{
    readonly message: string;
    readonly error?: unknown;
    readonly attribute?: string;
    readonly value?: string;
    readonly allowed?: string;
  }>;
}

/** What all elements have. */
export interface ServitizationElement extends HTMLElement {
  /** The company's document; \`undefined\` before the element has started. */
  get value(): Profile | undefined;
  /** Setting one that is not valid throws an \`InputError\` that names the place. */
  set value(profile: Profile);
}`;

const tagMap = (elements: readonly ElementDescription[], suffix: string, indent: string): string =>
  elements.map(({ name }) => `${indent}'${name}': ${className(name)}${suffix};`).join('\n');

/** Types of the elements and their events, known to a page as soon as the script is imported. */
export const elementTypes = (elements: readonly ElementDescription[]): string =>
  `import type { Change, Profile } from '@servitization/profile';

${EVENTS}

${elements.map(classOf).join('\n\n')}

${elements.map(markupOf).join('\n\n')}

declare global {
  interface HTMLElementTagNameMap {
${tagMap(elements, 'Element', '    ')}
  }
  interface HTMLElementEventMap extends ServitizationEvents {}
  interface DocumentEventMap extends ServitizationEvents {}
  interface WindowEventMap extends ServitizationEvents {}
}
`;

/** The elements in JSX that looks for its names in the page, as Stencil's or an old React's does. */
export const globalJsx = (elements: readonly ElementDescription[]): string =>
  `import type {
${elements.map(({ name }) => `  ${className(name)}Attributes,`).join('\n')}
} from './elements.js';

/** What every element takes. */
interface OfEveryElement {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  style?: unknown;
  key?: unknown;
  ref?: unknown;
  children?: unknown;
  'aria-label'?: string | undefined;
  name?: string | undefined;
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ name }) => `      '${name}': OfEveryElement & ${className(name)}Attributes;`).join('\n')}
    }
  }
}
`;

/** The elements in React's own JSX. */
export const reactJsx = (elements: readonly ElementDescription[]): string =>
  `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
${elements
  .flatMap(({ name }) => [`  ${className(name)}Attributes,`, `  ${className(name)}Element,`])
  .join('\n')}
} from './elements.js';

type Props<Attributes, Element> = Attributes &
  DetailedHTMLProps<HTMLAttributes<Element>, Element> & {
    /** React 18 hands \`className\` to an element of this kind as it is written. */
    class?: string | undefined;
    /** In a form: the name that the document is sent under. */
    name?: string | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    ({ name }) =>
      `      '${name}': Props<${className(name)}Attributes, ${className(name)}Element>;`,
  )
  .join('\n')}
    }
  }
}
`;
