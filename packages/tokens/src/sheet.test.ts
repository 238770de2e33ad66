import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { expect, test } from 'vitest';

/** What Vite 8 builds for when a host says nothing, in the way that Lightning CSS writes versions. */
const targets = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };

test('colors for both schemes come through a host’s build for older browsers as they are', () => {
  const code = readFileSync(new URL('../dist/styles.css', import.meta.url));
  const built = transform({ filename: 'styles.css', code, minify: true, targets }).code.toString();
  const count = (css: string) => css.match(/light-dark\(/g)?.length;
  expect(count(built)).toBe(count(code.toString()));
  expect(built).not.toContain('var(--lightningcss-light,');
});
