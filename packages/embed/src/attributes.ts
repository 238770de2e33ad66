/** One attribute of an element: its values, and what stands in for a bad or absent one. */
export interface AttributeSchema {
  /** The property of the same meaning: `headingLevel` for `heading-level`. */
  readonly property: string;
  /**
   * `text`: up to 200 characters that are not all spaces. `prose`: up to 1,000. `data`: up to 20,000,
   * JSON that the widget itself checks; the property takes a record, too. `link`: an address. `day`: from 1900 on, such as `2026-11-22`. A list: one of these.
   */
  readonly values: 'text' | 'prose' | 'data' | 'link' | 'day' | readonly string[];
  readonly default: string;
}

export type ElementSchema = Readonly<Record<string, AttributeSchema>>;

/** What every element takes, beside `locale`, whose values are the languages that have words. */
export const commonAttributes = {
  /** Name of the company's document; elements with the same name share it. */
  profile: { property: 'profile', values: 'text', default: 'company' },
  /** What assistive technology calls the widget, where a page has several of a kind. */
  'aria-label': { property: 'ariaLabel', values: 'text', default: '' },
  theme: {
    property: 'theme',
    values: ['auto', 'light', 'dark', 'high-contrast'],
    default: 'auto',
  },
  /** `compact` sets text and spaces a step smaller. */
  density: {
    property: 'density',
    values: ['comfortable', 'compact'],
    default: 'comfortable',
  },
  'heading-level': {
    property: 'headingLevel',
    values: ['1', '2', '3', '4', '5', '6'],
    default: '2',
  },
  /** `lazy` waits until the element is near the window. */
  loading: { property: 'loading', values: ['eager', 'lazy'], default: 'eager' },
} as const satisfies ElementSchema;
