import { css, fromSource } from '@servitization/tooling/vite';
import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./**/*.mdx', '../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The built script, for stories of the elements. Build the packages first.
  staticDirs: [{ from: '../packages/embed/dist', to: '/embed' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (given) => mergeConfig(given, { ...fromSource, css }),
};

export default config;
