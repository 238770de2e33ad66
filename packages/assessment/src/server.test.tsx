// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Assessment } from './Assessment.tsx';
import { answered } from './profiles.test.kit.ts';

it('a server draws the step that a given document has come to', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<Assessment defaultProfile={answered(5)} />);
  expect(html).toContain('Digital service mass customization</h2>');
});

it('a server’s drawing has no style attribute, which a host’s policy would block', () => {
  expect(renderToString(<Assessment view="all" />)).not.toContain('style=');
});
