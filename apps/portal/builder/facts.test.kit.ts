import { elementName, schemaOf, sources } from '../../../packages/embed/src/sources.ts';
import type { Facts, WidgetFacts } from './facts.ts';

const spoken = ['en', 'sv', 'fi', 'de'];
const each = <T>(value: T) => Object.fromEntries(spoken.map((locale) => [locale, value]));

const widgets = sources.map((source): [string, WidgetFacts] => [
  source.name,
  {
    name: elementName(source),
    attributes: schemaOf(source),
    titles: each(`Title of ${source.name}`),
    weights: each(30_000),
    coverage: each({ texts: 10, translated: 10 }),
  },
]);

/** What the builder would know of a build; the elements' schema is the one that they declare. */
export const facts: Facts = {
  version: '0.1.0',
  widgets: Object.fromEntries(widgets),
  elements: {
    followed: 'v1/servitization.js',
    pinned: 'servitization-abcdefgh.js',
    integrity: 'sha384-AAAA',
    brotli: 1700,
  },
  frames: {
    followed: 'v1/servitization-frame.js',
    pinned: 'servitization-frame-abcdefgh.js',
    integrity: 'sha384-BBBB',
    brotli: 2000,
  },
};
