import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const packages = new URL('../packages/', import.meta.url);
const pages = readdirSync(packages).flatMap((name) => {
  const folder = new URL(`${name}/src/`, packages);
  return readdirSync(folder).includes('Guidance.mdx') ? [[name, folder] as const] : [];
});

it.each(pages)(
  'the guidance of %s says when, how, what is stored, by which keys and how well',
  (_, folder) => {
    const text = readFileSync(new URL('Guidance.mdx', folder), 'utf8');
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(
      expect.arrayContaining([
        ...['When to use it', 'Do', 'Don’t', 'What it stores'],
        ...['Keyboard', 'Props', 'Accessibility', 'In the words of the field'],
      ]),
    );
  },
);

it('every widget has a page of guidance', () => expect(pages.length).toBeGreaterThan(8));
