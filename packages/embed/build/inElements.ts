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
  {
    source: './told.ts',
    importer: '/profile/src/store.ts',
    module: path('../../profile/src/toldInElements.ts'),
  },
];

/** What is fetched with the first answer. */
const ON_DEMAND = [
  {
    source: './usePlace.tsx',
    importer: '/maturity-matrix/src/',
    module: path('../../maturity-matrix/src/usePlaceOnDemand.tsx'),
  },
  {
    source: 'useWork.tsx',
    importer: '/assessment/src/',
    module: path('../../assessment/src/useWorkOnDemand.tsx'),
  },
];

const instead = (name: string, modules: typeof ON_DEMAND): Plugin => ({
  name,
  enforce: 'pre',
  resolveId: (source, importer) =>
    modules.find((one) => source.endsWith(one.source) && importer?.includes(one.importer))?.module,
});

/** What no page needs before its first answer comes with it, wherever elements are built. */
export const placeOnDemand = (): Plugin => instead('place-on-demand', ON_DEMAND);

/** Leaves out of the script what only hosts of the packages need. */
export const inElements = (): Plugin => instead('in-elements', INSTEAD);
