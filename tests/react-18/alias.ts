import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Gives React 18 to whoever imports `react` or `react-dom`. */
export const react18 = ['react', 'react-dom'].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: dirname(resolve(`${name}/package.json`)),
}));
