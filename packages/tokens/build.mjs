import { mkdirSync, writeFileSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';
import { cssSheet, typescript } from './formats.mjs';
import { modelOf } from './model.mjs';

const dictionary = new StyleDictionary({
  source: ['src/*.tokens.json'],
  platforms: { all: { transforms: [] } },
  log: { verbosity: 'silent' },
});
const { allTokens } = await dictionary.getPlatformTokens('all');
const model = modelOf(allTokens);

mkdirSync('dist', { recursive: true });
mkdirSync('src/generated', { recursive: true });
writeFileSync('dist/styles.css', cssSheet(model));
writeFileSync('dist/tokens.json', `${JSON.stringify(model, null, 2)}\n`);
writeFileSync('src/generated/colors.ts', typescript(model));
