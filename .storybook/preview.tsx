import '@servitization/tokens/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';

// Parts on demand come from a development server, which may be busy.
configure({ asyncUtilTimeout: 10_000 });

/** Page that a story is shown on: its color scheme and the width of its column. */
const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Introduction', 'Widgets', 'Components', 'Charts'] } },
  },
  globalTypes: {
    scheme: {
      description: 'Color scheme of the page',
      toolbar: {
        title: 'Color scheme',
        icon: 'contrast',
        items: ['light', 'dark'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  decorators: [
    (Story, { globals, parameters }) => (
      <div className="page" data-scheme={globals.scheme}>
        <div className="column" style={{ maxInlineSize: parameters.width ?? 608 }}>
          <Story />
        </div>
      </div>
    ),
  ],
};

export default preview;
