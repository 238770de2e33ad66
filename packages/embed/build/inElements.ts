import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Modules that an element needs a part of, by who imports them. */
const INSTEAD = [
  // Answers come from a document that `profile` has read: the rules of the matrix needn't check them.
  { source: '../check.ts', importer: '/core/src/matrix/', module: path('../src/matrixInput.ts') },
  // An element always has a store, and no host that holds its document.
  {
    source: './useProfile.ts',
    importer: '/profile/src/react.tsx',
    module: path('../../profile/src/useProvidedProfile.ts'),
  },
];

/** Leaves out of the script what only hosts of the packages need. */
export const inElements = (): Plugin => ({
  name: 'in-elements',
  enforce: 'pre',
  resolveId: (source, importer) =>
    INSTEAD.find((one) => one.source === source && importer?.includes(one.importer))?.module,
});
