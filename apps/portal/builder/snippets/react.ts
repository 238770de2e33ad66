import type { Choices, Typed } from '../choices.ts';
import type { Block } from './block.ts';
import { ruleOf } from './css.ts';

/** The package of a widget's component, and the words it says in another language. */
export interface Component {
  readonly package: string;
  readonly name: string;
  /** Modules of `content`: one, or one for each framework that the widget tells of. */
  readonly words: string | Readonly<Record<string, string>>;
}

const PATHS = { matrix: 'matrix', paths: 'paths', choice: 'paths/choice' };

/** By the last part of the element's name. */
export const components: Readonly<Record<string, Component>> = {
  assessment: { package: 'assessment', name: 'Assessment', words: 'matrix' },
  matrix: { package: 'maturity-matrix', name: 'MaturityMatrix', words: 'matrix' },
  paths: { package: 'strategy-path', name: 'StrategyPath', words: PATHS },
  matcher: { package: 'challenge-matcher', name: 'ChallengeMatcher', words: 'matching' },
  tracker: { package: 'scaling-tracker', name: 'ScalingTracker', words: 'scaling' },
  cocreation: { package: 'cocreation-board', name: 'CocreationBoard', words: 'cocreation' },
  ecosystem: { package: 'ecosystem-journey', name: 'EcosystemJourney', words: 'ecosystem' },
  file: { package: 'company-file', name: 'CompanyFile', words: 'matrix' },
};

/** Attributes that a component has no prop for: it draws at once, and its page needs no agreement. */
export const NO_PROPS = ['profile', 'loading', 'consent'];
const PROPS: Readonly<Record<string, string>> = {
  'heading-level': 'headingLevel',
  'read-only': 'readOnly',
  'report-link': 'reportLink',
  'result-link': 'resultLink',
};
/** Props that are no texts. */
const CODE = ['heading-level', 'read-only', 'criteria'];

/** Nothing in it means more in JSX than it says. */
const PLAIN = /^[\p{L}\p{N} .,:#/_-]*$/u;

function propOf([name, value]: readonly [string, string]): string {
  const prop = PROPS[name] ?? name;
  if (CODE.includes(name)) return `${prop}={${codeOf(name, value)}}`;
  return PLAIN.test(value) ? `${prop}="${value}"` : `${prop}={${JSON.stringify(value)}}`;
}

/** JSON is JavaScript. What is none is refused by the widget, with the place, as a text would be. */
function codeOf(name: string, value: string): string {
  if (name !== 'criteria') return value;
  try {
    return JSON.stringify(JSON.parse(value));
  } catch {
    return JSON.stringify(value);
  }
}

const propsOf = (attributes: Typed): readonly string[] =>
  Object.entries(attributes)
    .filter(([name]) => !NO_PROPS.includes(name))
    .map(propOf);

const scope = '@servitization';

function importsOf(component: Component, locale: string, hasRule: boolean): readonly string[] {
  const { package: from, name, words } = component;
  const sheets = ['tokens', 'ui', from].map((each) => `import '${scope}/${each}/styles.css';`);
  const parts = typeof words === 'string' ? [['words', words]] : Object.entries(words);
  const spoken = [
    ...parts.map(
      ([as, path]) => `import { ${locale} as ${as} } from '${scope}/content/${path}/${locale}';`,
    ),
    `import { ${locale} as messages } from '${scope}/${from}/locales/${locale}';`,
  ];
  return [
    ...sheets,
    ...(hasRule ? ["import './brand.css';"] : []),
    `import { ${name} } from '${scope}/${from}';`,
    `import { ProfileProvider } from '${scope}/profile/react';`,
    ...(locale === 'en' ? [] : spoken),
  ];
}

/** English is built in. */
function wordProps({ words }: Component, locale: string): readonly string[] {
  if (locale === 'en') return [];
  const given = typeof words === 'string' ? 'words' : `{ ${Object.keys(words).join(', ')} }`;
  return [`words={${given}}`, 'messages={messages}'];
}

function element(name: string, props: readonly string[]): string {
  const short = `<${name}${props.map((prop) => ` ${prop}`).join('')} />`;
  if (short.length <= 70) return `      ${short}`;
  return [`      <${name}`, ...props.map((prop) => `        ${prop}`), '      />'].join('\n');
}

/** A component of the host's app, and the style sheet that it takes. */
export function reactSnippet({ widget, attributes, locale, look }: Choices): readonly Block[] {
  const component = components[widget];
  if (!component) return [];
  const rule = ruleOf(look, ':root').trimStart();
  const { profile = '', ...rest } = attributes;
  const props = [...propsOf(rest), ...wordProps(component, locale)];
  const lines = [
    ...importsOf(component, locale, rule !== ''),
    '',
    `export function ${component.name}Section() {`,
    '  return (',
    `    <ProfileProvider ${propOf(['name', profile])}>`,
    element(component.name, props),
    '    </ProfileProvider>',
    '  );',
    '}',
  ];
  const app: Block = {
    name: `${component.name}Section.jsx`,
    language: 'jsx',
    text: lines.join('\n'),
  };
  if (!rule) return [app];
  return [app, { name: 'brand.css', language: 'css', text: rule.trimEnd() }];
}
