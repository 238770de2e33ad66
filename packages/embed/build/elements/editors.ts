import type { Attribute, ElementDescription, Named } from './describe.ts';
import { className } from './types.ts';

const listed = ({ values }: Attribute): readonly string[] =>
  typeof values === 'string' ? [] : values;

const typeOf = (one: Attribute): string =>
  listed(one)
    .map((each) => `'${each}'`)
    .join(' | ') || 'string';

/** As the community of custom elements has agreed to describe them, version 1. */
export const customElements = (elements: readonly ElementDescription[]): object => ({
  schemaVersion: '1.0.0',
  modules: elements.map((element) => {
    const script = element.name === 'servitization-frame' ? element.name : 'servitization';
    const path = `dist/${script}.js`;
    return {
      kind: 'javascript-module',
      path,
      declarations: [declarationOf(element)],
      exports: [
        {
          kind: 'custom-element-definition',
          name: element.name,
          declaration: { name: `${className(element.name)}Element`, module: path },
        },
      ],
    };
  }),
});

const declarationOf = ({ name, description, attributes, ...rest }: ElementDescription): object => ({
  kind: 'class',
  customElement: true,
  name: `${className(name)}Element`,
  tagName: name,
  description,
  superclass: { name: 'HTMLElement' },
  attributes: attributes.map((one) => ({
    name: one.name,
    description: one.description,
    type: { text: typeOf(one) },
    ...(one.default && { default: one.default }),
    ...(name !== 'servitization-frame' && { fieldName: one.property }),
  })),
  members: [
    { kind: 'field', name: 'value', type: { text: 'Profile | undefined' } },
    ...(name === 'servitization-frame' ? [] : attributes).map((one) => ({
      kind: 'field',
      name: one.property,
      type: { text: typeOf(one) },
      attribute: one.name,
    })),
  ],
  events: rest.events.map((each) => ({ ...each, type: { text: 'CustomEvent' } })),
  slots: rest.slots,
  cssParts: rest.parts,
  cssProperties: rest.properties,
});

/** For VS Code: `"html.customData": ["./node_modules/@servitization/embed/dist/html-custom-data.json"]`. */
export const htmlCustomData = (elements: readonly ElementDescription[]): object => ({
  version: 1.1,
  tags: elements.map(({ name, description, attributes }) => ({
    name,
    description,
    attributes: attributes.map((one) => ({
      name: one.name,
      description: one.description,
      values: listed(one).map((value) => ({ name: value })),
    })),
  })),
});

const plain = ({ name, description }: Named): Named => ({ name, description });

/** For the editors of JetBrains, which find it by `web-types` in the manifest. */
export const webTypes = (elements: readonly ElementDescription[], version: string): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@servitization/embed',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({ name, description, attributes, slots, events, parts, properties }) => ({
          name,
          description,
          attributes: attributes.map((one) => ({
            ...plain(one),
            value: { type: listed(one).length ? listed(one).map((each) => `'${each}'`) : 'string' },
            ...(one.default && { default: one.default }),
          })),
          slots: slots.map(plain),
          js: {
            events: events.map(plain),
            properties: [{ name: 'value', type: 'object' }],
          },
          css: { parts: parts.map(plain), properties: properties.map(plain) },
        }),
      ),
    },
  },
});
