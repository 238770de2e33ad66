import { fileURLToPath } from 'node:url';
import { newWidget } from '../newWidget/newWidget.mjs';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name] = process.argv.slice(2);

try {
  newWidget(name, root);
} catch (error) {
  console.error(`${error.message}\n\nnpm run new:widget price-guide`);
  process.exit(1);
}
run('npm', ['install', '--no-audit', '--no-fund']);
run('node', ['tooling/bin/complete-lockfile.mjs']);
run('npx', [
  'biome',
  'check',
  '--write',
  `packages/${name}`,
  'README.md',
  'tooling',
  'vitest.config.ts',
]);

console.log(`
packages/${name} is there: in the catalogue (npm run storybook) and in the tests.

  npm run build && npm run reports   writes down what it offers and packs
  npx changeset                      says what a host gets

CONTRIBUTING.md, “A widget”, says what makes it an element of the script.`);
