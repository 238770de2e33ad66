import { mkdirSync, writeFileSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';
import { cssSheet, typescript } from './formats.mjs';

const dictionary = new StyleDictionary({
  source: ['src/*.tokens.json'],
  platforms: { all: { transforms: [] } },
  log: { verbosity: 'silent' },
});
const { allTokens } = await dictionary.getPlatformTokens('all');

mkdirSync('dist', { recursive: true });
writeFileSync('dist/styles.css', cssSheet(allTokens));
const { js, types } = typescript(allTokens);
writeFileSync('dist/index.js', js);
writeFileSync('dist/index.d.ts', types);
