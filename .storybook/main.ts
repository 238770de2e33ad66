import { css, fromSource } from '@servitization/tooling/vite';
import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';

/**
 * What stories reach only through packages or parts on demand. Were one of these first found while
 * a story runs, the server would bundle it then and reload the page under the test.
 */
const include = ['culori/fn', 'fast-check', 'papaparse', 'react-dom/client'];

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./**/*.mdx', '../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The built script, for stories of the elements. Build the packages first.
  staticDirs: [{ from: '../packages/embed/dist', to: '/embed' }],
  // Widgets are found by the words of the field, which are headings of their guidance.
  features: { experimentalSearchDocsHeadings: true },
  // Props as their types say them. Those of HTML elements are known.
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      include: ['packages/*/src/**/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      savePropValueAsString: true,
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
  // A page of text by itself would ask the host's root for an icon.
  previewHead: (head) => `${head}<link rel="icon" href="./favicon.svg">`,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (given) => mergeConfig(given, { ...fromSource, css, optimizeDeps: { include } }),
};

export default config;
