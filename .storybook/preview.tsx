import '@servitization/tokens/styles.css';
import './docs.css';
import './preview.css';
import { createTheme } from '@servitization/tokens/theme';
import { type Settings, SettingsProvider } from '@servitization/ui';
import type { Args, Preview } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { configure } from 'storybook/test';
import { ComponentStatus } from './accessibility/Status.tsx';
import { Home, type HomeName, homes, shadowQueries } from './Home.tsx';
import { look } from './look.ts';
import { AS_WRITTEN, directionIn, LANGUAGES, Unspoken, wordsIn } from './spoken.tsx';

// Parts on demand come from a development server, which may be busy.
configure({ asyncUtilTimeout: 10_000 });

type Menu = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;
type Icon = NonNullable<Menu['icon']>;

/** One menu of the toolbar. */
const choice = (title: string, icon: Icon, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** A partner's color on the page around the story, as a partner would set it. */
const brandOf = (accent: string): CSSProperties =>
  accent === 'kit' ? {} : (createTheme({ accent }).properties as CSSProperties);

/** What the toolbar says of the look, for a story that says it of itself: there, too, the toolbar counts. */
function lookIn(args: Args, { theme, density }: Look): Args {
  const chosen = {
    ...(theme !== 'auto' && { theme }),
    ...(density !== 'comfortable' && { density }),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => key in args));
}
type Look = Pick<Settings, 'theme' | 'density'>;

/** The runs of tests in other colors than light look at color alone; the rest is as it was. */
const isTested = navigator.webdriver;
const isOtherColors = matchMedia('(forced-colors: active), (prefers-color-scheme: dark)').matches;
const rules =
  isTested && isOtherColors ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};

/** Page that a story is shown on: its color scheme and the width of its column. */
const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', options: rules },
    docs: { theme: look(), components: { Status: ComponentStatus } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Getting started',
          'Guides',
          [
            'Vite and React',
            'Next.js',
            'Astro',
            'Plain page',
            'Frames and CMS',
            'Theming',
            'Events',
            'Frameworks of your own',
            'Troubleshooting',
          ],
          'Foundations',
          ['Color', 'Type and space', 'Motion'],
          'Widgets',
          [
            'Assessment',
            'MaturityMatrix',
            'StrategyPath',
            'ChallengeMatcher',
            'ScalingTracker',
            'CocreationBoard',
            'EcosystemJourney',
            'CompanyFile',
            'Report',
            '*',
          ],
          'Components',
          'Charts',
          'Frameworks',
          [
            'Internationalization matrix',
            'Paths abroad',
            'Challenges and activities',
            'Ecosystem',
            'Scaling',
            'Co-creation',
            'Rules',
            'Sources',
          ],
          'Accessibility',
          'What is kept where',
          'Changelog',
        ],
      },
    },
  },
  globalTypes: {
    scheme: choice('Color scheme', 'contrast', ['system', 'light', 'dark']),
    theme: choice('Theme', 'eye', ['auto', 'high-contrast']),
    density: choice('Density', 'component', ['comfortable', 'compact']),
    brand: choice('Brand', 'paintbrush', ['kit', '#b5121b', '#ffd100', '#003a70']),
    direction: choice('Direction', 'transfer', ['ltr', 'rtl']),
    locale: choice('Language', 'globe', [AS_WRITTEN, ...LANGUAGES]),
    home: choice('Home', 'home', homes),
  },
  initialGlobals: {
    scheme: 'system',
    theme: 'auto',
    density: 'comfortable',
    brand: 'kit',
    direction: 'ltr',
    locale: AS_WRITTEN,
    home: 'page',
  },
  beforeEach: ({ canvas, canvasElement, globals }) => {
    if (globals.home === 'shadow root') Object.assign(canvas, shadowQueries(canvasElement));
  },
  decorators: [
    (Story, { args, globals, parameters, title }) => {
      const { locale } = globals;
      const words = wordsIn(locale, parameters);
      const given = { theme: globals.theme, density: globals.density } as Look;
      return (
        <div
          className="page"
          data-scheme={globals.scheme}
          dir={directionIn(locale, globals.direction)}
          style={brandOf(globals.brand)}
        >
          <div className="column" style={{ maxInlineSize: parameters.width ?? 608 }}>
            {words === null && (
              <Unspoken title={title} locale={locale} languages={parameters.languages} />
            )}
            <SettingsProvider {...given}>
              <Home name={globals.home as HomeName}>
                <Story args={{ ...args, ...lookIn(args, given), ...words }} />
              </Home>
            </SettingsProvider>
          </div>
        </div>
      );
    },
  ],
};

export default preview;
