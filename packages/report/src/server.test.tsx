// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { wholeStory } from '../../../examples/index.ts';
import { Report } from './Report.tsx';

it('a server draws the whole report, without a style attribute', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<Report profile={wholeStory} />);
  expect(html).toContain('Lumivisio');
  expect(html.match(/data-chapter/g)).toHaveLength(11);
  expect(html).not.toContain('style=');
});
