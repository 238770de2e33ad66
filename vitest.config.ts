import { readdirSync, readFileSync } from 'node:fs';
import { launchOptions } from '@servitization/tooling/browser';
import { css, fromSource } from '@servitization/tooling/vite';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { type PlaywrightProviderOptions, playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { react18 } from './tests/react-18/alias.ts';

const withoutDom = [
  'packages/{core,content,profile,tokens,embed}/src/**/*.test.ts',
  'tooling/**/*.test.ts',
  'apps/portal/{brands,builder,site}/**/*.test.ts',
  'benchmarks/lib/*.test.ts',
];
/** Properties try hundreds of cases, which takes a busy machine its time. */
const testTimeout = 30_000;
const onBothReacts = 'tests/parity/**/*.test.tsx';

const packages = new URL('./packages/', import.meta.url);

/** Files with no story of that tag: each would open a page of its own to find that out. */
const filesWithout = (tag: string): string[] =>
  readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[\w-]+[\\/]src[\\/].*\.stories\.tsx$/.test(path))
    .filter((path) => !readFileSync(new URL(path, packages), 'utf8').includes(`'${tag}'`))
    .map((path) => `packages/${path.replaceAll('\\', '/')}`);

type Context = NonNullable<PlaywrightProviderOptions['contextOptions']>;

/** Stories as tests in Chromium: all of them, or again in other colors those with a tag. */
const stories = (name: string, context: Context, tag?: string) => ({
  plugins: [storybookTest({ configDir: '.storybook', tags: { include: [tag ?? 'test'] } })],
  test: {
    name,
    exclude: tag ? filesWithout(tag) : [],
    testTimeout,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: launchOptions(),
        // What moves would be measured on its way.
        contextOptions: { reducedMotion: 'reduce', ...context },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: { name: 'unit', environment: 'node', include: withoutDom, testTimeout },
      },
      {
        ...fromSource,
        css,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          testTimeout,
          include: [
            'packages/*/src/**/*.test.tsx',
            'packages/{ui,assessment,challenge-matcher,cocreation-board,company-file,ecosystem-journey,maturity-matrix,report,scaling-tracker,strategy-path}/src/**/*.test.ts',
            onBothReacts,
          ],
          env: { REACT_MAJOR: '19' },
        },
      },
      {
        ...fromSource,
        css,
        resolve: { ...fromSource.resolve, alias: react18 },
        test: {
          name: 'dom-react-18',
          environment: 'happy-dom',
          testTimeout,
          include: [onBothReacts],
          env: { REACT_MAJOR: '18' },
        },
      },
      stories('stories', {}),
      stories('stories-dark', { colorScheme: 'dark' }, 'colors'),
      stories('stories-forced-colors', { forcedColors: 'active' }, 'colors'),
    ],
  },
});
