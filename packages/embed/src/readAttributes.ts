import { isSafeLink, LINK } from '@servitization/ui';

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

/** A value that an attribute can't take. */
export interface AttributeFault {
  readonly attribute: string;
  readonly value: string;
  readonly allowed: string;
}

/** A text has as many characters as a document's name may have. */
const CHARS: Readonly<Record<string, number>> = { text: 200, prose: 1000, data: 20000 };

const charsOf = (kind: string): number => CHARS[kind] ?? 0;

const DAY = 'a day like 2026-11-22';

/** A day of the calendar: 30 February becomes another one on its way through a date. */
const isDay = (value: string): boolean =>
  value > '1900' && new Date(value).toJSON()?.slice(0, 10) === value;

function isAllowed({ values }: AttributeSchema, value: string): boolean {
  if (values === 'link') return isSafeLink(value);
  if (values === 'day') return isDay(value);
  if (typeof values === 'string') return value.trim() !== '' && value.length <= charsOf(values);
  return values.includes(value);
}

function allowedText({ values }: AttributeSchema): string {
  if (values === 'link') return LINK;
  if (values === 'day') return DAY;
  if (typeof values === 'string') return `text of 1 to ${charsOf(values)} characters`;
  return values.join(', ');
}

/**
 * The values in force, by property. A bad one is reported and replaced by its default, so that a
 * typing error in the host's page doesn't cost the user the widget.
 */
export function readAttributes(
  schema: ElementSchema,
  get: (name: string) => string | null,
  report: (fault: AttributeFault) => void,
): Record<string, string> {
  const entries = Object.entries(schema).map(([attribute, one]) => {
    const value = get(attribute);
    if (value !== null && isAllowed(one, value)) return [one.property, value];
    if (value !== null) report({ attribute, value, allowed: allowedText(one) });
    return [one.property, one.default];
  });
  return Object.fromEntries(entries);
}
