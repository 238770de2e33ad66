import {
  type AttributeSchema,
  type ElementSchema,
  readAttributes,
} from '@servitization/embed/attributes';
import { createTheme, type Theme, ThemeError } from '@servitization/tokens/theme';
import { isSafeLink } from '@servitization/ui';
import type { Facts } from './facts.ts';

/** What is chosen, as it was typed, by name; a name that is absent has its default. */
export type Typed = Readonly<Record<string, string>>;

export const ways = ['script', 'react', 'frame', 'cms'] as const;
export type Way = (typeof ways)[number];

/** The script follows its major version, or stays as it is today. */
export const releases = ['followed', 'pinned'] as const;
/** What the mock page shows the widget with. */
export const previews = ['example', 'empty'] as const;

/** Why a value can't be taken. Lists are of what is allowed instead. */
export type Allowed =
  | 'nothing'
  | 'characters'
  | 'color'
  | 'radius'
  | 'font'
  | Exclude<AttributeSchema['values'], readonly string[]>
  | readonly string[];

export interface Fault {
  readonly name: string;
  readonly value: string;
  readonly allowed: Allowed;
}

/** What the page's look changes in the widget's. */
export interface Look {
  /** Custom properties of the kit, ready for a rule of a style sheet. */
  readonly properties: Theme['properties'];
  /** What became of the brand's color; `null` without one. */
  readonly theme: Theme | null;
}

/** The choices in force: every one of them is allowed. */
export interface Choices {
  readonly widget: string;
  readonly way: Way;
  readonly release: (typeof releases)[number];
  readonly preview: (typeof previews)[number];
  /** Attributes that are to be written, by name. */
  readonly attributes: Typed;
  readonly locale: string;
  readonly look: Look;
  readonly fallback: { readonly text: string; readonly link: string };
}

export interface Read {
  readonly choices: Choices;
  readonly faults: readonly Fault[];
}

/** Names of choices that are no attributes. */
export const own = {
  widget: 'widget',
  way: 'way',
  release: 'release',
  color: 'brand-color',
  radius: 'brand-radius',
  font: 'brand-font',
  text: 'fallback-text',
  link: 'fallback-link',
  preview: 'preview',
} as const;

/** Written also where they are the default: a page must not depend on what that is. */
const ALWAYS = ['profile', 'locale'];
const MOST_TEXT = 1000;
/** No page can hold a NUL or half of a character. */
const UNWRITABLE = /\0|\p{Cs}/u;

type Report = (fault: Fault) => void;

const oneOf = <T extends string>(
  typed: Typed,
  name: string,
  list: readonly T[],
  report: Report,
): T => {
  const value = typed[name];
  const found = list.find((each) => each === value);
  if (value !== undefined && !found) report({ name, value, allowed: list });
  return found ?? (list[0] as T);
};

/** A text that can be written into a page; `undefined` where there is none, or it was refused. */
function textOf(typed: Typed, name: string, allowed: Allowed, report: Report): string | undefined {
  const value = typed[name]?.trim();
  if (!value) return undefined;
  const isAllowed = allowed === 'link' ? isSafeLink(value) : value.length <= MOST_TEXT;
  if (isAllowed && !UNWRITABLE.test(value)) return value;
  report({ name, value, allowed: isAllowed ? 'characters' : allowed });
  return undefined;
}

/** The kit's own accent, where no color is chosen and a theme needs one. */
export const KIT = '#9e2d26';

/** One option of a theme, if it can be taken. */
function optionOf<T>(
  typed: Typed,
  name: string,
  allowed: Allowed,
  make: (value: string) => T,
  report: Report,
): T | undefined {
  const value = typed[name];
  if (!value) return undefined;
  try {
    const option = make(value);
    createTheme({ accent: KIT, ...option });
    return option;
  } catch (error) {
    if (!(error instanceof ThemeError)) throw error;
    report({ name, value, allowed });
    return undefined;
  }
}

function readLook(typed: Typed, report: Report): Look {
  const accent = optionOf(typed, own.color, 'color', (color) => ({ accent: color }), report);
  const shape = {
    ...optionOf(typed, own.radius, 'radius', (radius) => ({ radius: Number(radius) }), report),
    ...optionOf(typed, own.font, 'font', (font) => ({ font }), report),
  };
  const theme = createTheme({ accent: KIT, ...accent, ...shape });
  if (accent) return { properties: theme.properties, theme };
  const colors = createTheme({ accent: KIT }).properties;
  const rest = Object.entries(theme.properties).filter(([name]) => !Object.hasOwn(colors, name));
  return { properties: Object.fromEntries(rest), theme: null };
}

/** Attributes that differ from their defaults, and those that are always written. */
function readGiven(typed: Typed, schema: ElementSchema, report: Report): Typed {
  const refused = new Set<string>();
  const refuse = (name: string, value: string, allowed: Allowed) => {
    refused.add(name);
    report({ name, value, allowed });
  };
  const get = (name: string): string | null => {
    const value = typed[name] || null;
    if (value === null || !UNWRITABLE.test(value)) return value;
    refuse(name, value, 'characters');
    return null;
  };
  const values = readAttributes(schema, get, ({ attribute, value }) =>
    refuse(attribute, value, schema[attribute]?.values ?? 'nothing'),
  );
  const entries = Object.entries(schema).map(([name, { property }]) => [name, values[property]]);
  return Object.fromEntries(
    entries.filter(
      ([name = '', value]) => ALWAYS.includes(name) || value !== schema[name]?.default,
    ),
  );
}

/** What no widget takes, and what a link of another house may have put there. */
function reportUnknown(typed: Typed, { widgets }: Facts, report: Report): void {
  const attributes = Object.values(widgets).flatMap((widget) => Object.keys(widget.attributes));
  const known = new Set<string>([...Object.values(own), ...attributes]);
  for (const [name, value] of Object.entries(typed)) {
    if (!known.has(name)) report({ name, value, allowed: 'nothing' });
  }
}

/**
 * Reads what was typed or came with a link. Whatever can't be taken is told of, and its default
 * stands in for it.
 *
 * @param locale language of the page, which a widget speaks unless another is chosen
 */
export function readChoices(typed: Typed, facts: Facts, locale: string): Read {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  reportUnknown(typed, facts, report);
  const widget = oneOf(typed, own.widget, Object.keys(facts.widgets), report);
  const schema = facts.widgets[widget]?.attributes ?? {};
  const attributes = readGiven({ ...typed, locale: typed.locale ?? locale }, schema, report);
  const choices: Choices = {
    widget,
    way: oneOf(typed, own.way, ways, report),
    release: oneOf(typed, own.release, releases, report),
    preview: oneOf(typed, own.preview, previews, report),
    attributes,
    locale: attributes.locale ?? 'en',
    look: readLook(typed, report),
    fallback: {
      text: textOf(typed, own.text, 'prose', report) ?? '',
      link: textOf(typed, own.link, 'link', report) ?? '',
    },
  };
  return { choices, faults };
}
