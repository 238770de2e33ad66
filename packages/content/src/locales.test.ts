import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { locales } from './index.ts';

const src = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
const frameworks = files.filter((file) => file.endsWith('/words.ts')).map(dirname);

it.each(frameworks)('%s has words in every language that the package names', (framework) => {
  const missing = locales.filter((locale) => !files.includes(`${framework}/${locale}.ts`));
  expect(missing).toEqual([]);
});
