import { describe, expect, it } from 'vitest';
import readme from '../README.md?raw';
import { offered } from './test/offered.test.kit.ts';

const pages: Readonly<Record<string, string>> = import.meta.glob('./**/*.mdx', {
  ...{ query: '?raw', import: 'default', eager: true },
});
const text = Object.values(pages).join('\n');

it('the README names every component that there is', () => {
  expect(offered.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

describe('the catalogue has a page of guidance', () => {
  it.each(offered)('that lists the props of %s', (name) => {
    const isOwnPage = Object.entries(pages).some(
      ([path, mdx]) => path.endsWith(`/${name}.mdx`) && mdx.includes('<ArgTypes of={stories} />'),
    );
    expect(isOwnPage || text.includes(`<ArgTypes of={${name}} />`)).toBe(true);
  });

  it.each(Object.entries(pages))(
    'that says when, how, by which keys and how well: %s',
    (_, mdx) => {
      const headings = [...mdx.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual(
        expect.arrayContaining([
          'When to use it',
          'Do',
          'Don’t',
          'Keyboard',
          'Props',
          'Accessibility',
        ]),
      );
    },
  );
});
