import { matrix } from '@servitization/core';
import { translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { texts } from '../texts/index.ts';
import type { Texts } from '../texts/texts.ts';
import { html } from './html.ts';
import { locales } from './locales.ts';
import { servicesByActivity, toolsByActivity } from './offers.ts';
import type { Page } from './page.ts';
import { draw, drawAll, pages } from './pages.ts';

/** Every text between marks, its links and the names of places left as they are. */
const marked = <T>(value: T): T => {
  if (typeof value === 'string') return `⟦${value}⟧` as T;
  if (Array.isArray(value)) return value.map(marked) as T;
  const entries = Object.entries(value as object).map(([key, inner]) => [key, marked(inner)]);
  return Object.fromEntries(entries) as T;
};

const SPOKEN = / (?:aria-label|alt|title|name="description" content)="([^"]*)"/g;

/** What a reader sees or hears of a page. */
const seen = (page: string): string[] => [
  ...[...page.matchAll(SPOKEN)].map(([, text = '']) => text),
  ...page
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/⟦[\s\S]*?⟧/g, '')
    .split(/<!?[^>]+>/),
];

/** Names that are the same in every language. */
const NAMES = /Norrland Export|English|Svenska|Suomi|Deutsch/g;
const REFERENCE = /<p class="source"[\s\S]*?<\/p>/g;

describe.each(pages.map((page): [string, Page] => [page.name, page]))('the page %s', (_, page) => {
  const drawn = draw(page, 'en', marked(texts.en));

  it('has no text of its own beside those that are translated', () => {
    const rest = seen(drawn.replace(REFERENCE, '').replace(NAMES, ''))
      .map((text) => text.replace(/⟦[\s\S]*?⟧/g, ''))
      .filter((text) => /\p{L}{2}/u.test(text));
    expect(rest).toEqual([]);
  });

  it('has the places that its navigation names', () => {
    // What React draws is put in later, and tested on the built page.
    if (page.name === 'workshop' || page.name === 'builder') return;
    for (const id of Object.keys(texts.en[page.name].contents)) {
      expect(drawn).toContain(` id="${id}"`);
    }
  });
});

it('there is a page for everything that has the texts of one', () => {
  const named = Object.entries(texts.en).flatMap(([name, t]) => ('nav' in t ? [name] : []));
  expect(pages.map(({ name }) => name).sort()).toEqual(named.sort());
});

it('every page lies in every language, and names its own', () => {
  const drawn = drawAll();
  expect(new Set(drawn.map(({ file }) => file)).size).toBe(pages.length * locales.length);
  for (const { file, html } of drawn) {
    const locale = locales.find((one) => file.startsWith(`${one}/`)) ?? 'en';
    expect(html).toContain(`<html lang="${locale}">`);
    const elements = html.match(/<servitization-[^>]*>/g) ?? [];
    for (const element of elements) {
      expect(element.match(/ locale="(\w+)"/)?.[1] ?? 'en').toBe(locale);
    }
  }
});

/** Texts without links, and the links apart: they are checked one by one. */
const bare = <T>(value: T): T => {
  if (typeof value === 'string') return value.replace(/<[^>]+>/g, '') as T;
  if (Array.isArray(value)) return value.map(bare) as T;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, bare(inner)]),
  ) as T;
};

/** Also the links of the contents, which repeat the headings that they lead to. */
const HEADINGS = /(^|\.)(title|heading|contents\.\w+)$/;

/** Texts that are rightly the same in another language as in English. */
const SAME = ['Workshop'];

const tagsIn = (value: unknown, path = ''): [string, string[]][] =>
  typeof value === 'string'
    ? [[path, (value.match(/<[^/][^>]*>|\{\w+\}/g) ?? []).sort()]]
    : Object.entries(value as object).flatMap(([key, inner]) => tagsIn(inner, `${path}.${key}`));

describe.each(locales.filter((locale) => locale !== 'en'))('the portal in %s', (locale) => {
  const translated: Texts = texts[locale];

  it.each(Object.keys(texts.en) as (keyof Texts)[])(
    'says all of %s, and none in English',
    (name) => {
      const [english, theirs] = [bare(texts.en[name]), bare(translated[name])];
      const given = { samples: {}, formatFor, locale, same: SAME, headings: HEADINGS };
      expect(translationFaults({ ...given, english, translated: theirs })).toEqual([]);
    },
  );

  it('leads to the same places', () => {
    expect(tagsIn(translated)).toEqual(tagsIn(texts.en));
  });
});

it('activities that have no service of the agency lead to the tool of their dimension', () => {
  const leadsTo: Readonly<Record<string, string>> = {
    'digital-service-maturity': 'cocreation',
    'ecosystem-involvement': 'ecosystem',
  };
  for (const { id, phases } of matrix.framework.dimensions) {
    const ids = phases.flatMap(({ activities }) => activities.map((one) => one.id));
    const tools = ids.flatMap((activity) => toolsByActivity[activity] ?? []);
    expect(new Set(tools)).toEqual(new Set([leadsTo[id]]));
  }
  const offered = [...Object.keys(servicesByActivity), ...Object.keys(toolsByActivity)];
  expect(new Set(offered).size).toBe(offered.length);
  expect(matrix.activityIds()).toEqual(expect.arrayContaining(offered));
});

describe('HTML', () => {
  it('is written as far in as the place it is put into', () => {
    expect(html`<ul>\n  ${['<li>\n</li>', '<li></li>']}\n</ul>`).toBe(
      '<ul>\n  <li>\n  </li>\n  <li></li>\n</ul>',
    );
  });

  it('leaves no line for what isn’t there', () => {
    expect(html`<p>\n  ${false}\n  ${undefined}\n</p>`).toBe('<p>\n</p>');
  });
});
