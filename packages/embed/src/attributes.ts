import { isSafeLink, LINK } from '@servitization/ui';

/** One attribute of an element: its values, and what stands in for a bad or absent one. */
export interface AttributeSchema {
  /** `text`: up to 200 characters that are not all spaces. `link`: an address. A list: one of these. */
  readonly values: 'text' | 'link' | readonly string[];
  readonly default: string;
}

export type ElementSchema = Readonly<Record<string, AttributeSchema>>;

/** A value that an attribute can't take. */
export interface AttributeFault {
  readonly attribute: string;
  readonly value: string;
  readonly allowed: string;
}

/** What every element takes. */
export const commonAttributes = {
  /** Name of the company's document; elements with the same name share it. */
  profile: { values: 'text', default: 'company' },
  locale: { values: ['en'], default: 'en' },
  theme: { values: ['auto', 'light', 'dark'], default: 'auto' },
  'heading-level': { values: ['1', '2', '3', '4', '5', '6'], default: '2' },
  /** `lazy` waits until the element is near the window. */
  loading: { values: ['eager', 'lazy'], default: 'eager' },
} as const satisfies ElementSchema;

/** As many as a document's name may have. */
const TEXT_CHARS = 200;

function isAllowed({ values }: AttributeSchema, value: string): boolean {
  if (values === 'link') return isSafeLink(value);
  if (values === 'text') return value.trim() !== '' && value.length <= TEXT_CHARS;
  return values.includes(value);
}

function allowedText({ values }: AttributeSchema): string {
  if (values === 'link') return LINK;
  return values === 'text' ? `text of 1 to ${TEXT_CHARS} characters` : values.join(', ');
}

/**
 * The values in force. A bad one is reported and replaced by its default, so that a typing error in
 * the host's page doesn't cost the user the widget.
 */
export function readAttributes(
  schema: ElementSchema,
  get: (name: string) => string | null,
  report: (fault: AttributeFault) => void,
): Record<string, string> {
  const entries = Object.entries(schema).map(([attribute, one]) => {
    const value = get(attribute);
    if (value !== null && isAllowed(one, value)) return [attribute, value];
    if (value !== null) report({ attribute, value, allowed: allowedText(one) });
    return [attribute, one.default];
  });
  return Object.fromEntries(entries);
}

/** `heading-level` to `headingLevel`, as the property of the same meaning is called. */
export const propertyName = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
