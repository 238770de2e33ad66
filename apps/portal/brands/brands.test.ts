import { contrast } from '@servitization/tokens/theme';
import { describe, expect, it } from 'vitest';
import { brands } from './brands.ts';
import { pagesOf } from './pages.ts';
import { barsOf, sheetOf } from './sheet.ts';

const page = (body: string) =>
  `<html><head><title>Norrland Export</title></head><body>${body}<footer><nav class="brands"><ul></ul></nav></footer></body></html>`;

const article = {
  file: 'index.html',
  html: page(
    '<a href="/workshop/?example=one">A</a> <a href="/catalogue/">B</a> <a href="#a">C</a>',
  ),
};
const workshop = { file: 'workshop/index.html', html: page('<a href="/#place">A</a>') };
const built = pagesOf([article, workshop]);
const htmlOf = (file: string) => built.find((one) => one.file === file)?.html;

describe('a page', () => {
  it('is built once for the agency itself and once for every brand', () => {
    expect(built).toHaveLength(2 * (1 + brands.length));
    expect(htmlOf('index.html')).toContain('href="/workshop/?example=one"');
  });

  it('leads to pages of the same brand, and elsewhere as before', () => {
    const html = htmlOf('brands/red/index.html');
    expect(html).toContain('href="/brands/red/workshop/?example=one"');
    expect(html).toContain('href="/catalogue/"');
    expect(html).toContain('href="#a"');
    expect(htmlOf('brands/red/workshop/index.html')).toContain('href="/brands/red/#place"');
  });

  it('bears the name of the brand, and offers itself in the others', () => {
    const html = htmlOf('brands/blue/workshop/index.html');
    expect(html).toContain('<title>Baltic Business</title>');
    expect(html).toContain('<a href="/workshop/">Norrland Export</a>');
    expect(html).toContain('<a href="/brands/red/workshop/">Export North</a>');
    expect(html).toContain('<a href="/brands/blue/workshop/" aria-current="true">');
  });

  it('that has no place for that choice is told of', () => {
    const bare = { file: 'bare/index.html', html: '<html></html>' };
    expect(() => pagesOf([bare])).toThrow('/bare/: no list');
  });
});

describe.each(brands)('$name', (brand) => {
  it('has a bar that can be read, in the pure color by day', () => {
    const { light, dark } = barsOf(brand);
    expect(light.ground).toBe(brand.theme.accent);
    expect(contrast(light.text, light.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark.text, dark.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('is a sheet of custom properties alone', () => {
    const declared = sheetOf(brand).match(/^ {2}\S+/gm) ?? [];
    expect(declared.length).toBeGreaterThan(5);
    for (const name of declared) expect(name).toMatch(/^ {2}--/);
  });
});
