import { locales } from './languages.ts';
import type { AttributeSchema, ElementSchema } from './readAttributes.ts';

export type { AttributeSchema, ElementSchema } from './readAttributes.ts';

/**
 * The attributes of an element as they are declared: the values of each. Of a list the first stands
 * in for a bad or absent one, of others the empty text, where `DEFAULTS` says nothing else. The
 * property follows from the name. So short because every page loads all of them before anything.
 */
export type Attributes = Readonly<Record<string, AttributeSchema['values']>>;

/** What every element takes. */
const common: Attributes = {
  /** Name of the company's document; elements with the same name share it. */
  profile: 'text',
  /** What assistive technology calls the widget, where a page has several of a kind. */
  'aria-label': 'text',
  theme: ['auto', 'light', 'dark', 'high-contrast'],
  /** `compact` sets text and spaces a step smaller. */
  density: ['comfortable', 'compact'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  /** `lazy` waits until the element is near the window. */
  loading: ['eager', 'lazy'],
  locale: locales,
};

const DEFAULTS: Readonly<Record<string, string>> = { profile: 'company', 'heading-level': '2' };

/** `headingLevel` for `heading-level`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-./, ([, initial = '']) => initial.toUpperCase());

const whole = (attribute: string, values: AttributeSchema['values']): AttributeSchema => ({
  property: propertyOf(attribute),
  values,
  default: DEFAULTS[attribute] ?? (typeof values === 'string' ? '' : (values[0] as string)),
});

/** All attributes of an element that takes these beyond the common ones. */
export function schemaWith(attributes: Attributes): ElementSchema {
  const schema: Record<string, AttributeSchema> = {};
  for (const [attribute, values] of Object.entries({ ...common, ...attributes })) {
    schema[attribute] = whole(attribute, values);
  }
  return schema;
}
