// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { samples } from './test/samples.test.kit.tsx';

it.each(Object.entries(samples))('%s is drawn where there is no document', (_, element) => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(element);
  expect(html).not.toBe('');
});

// Tabs stand on pages of our own, which are drawn in the browser; Radix times its entry by a style.
it.each(Object.entries(samples).filter(([name]) => name !== 'Tabs'))(
  '%s has no inline styles, which the policy of a host may block',
  (_, element) => {
    expect(renderToString(element)).not.toContain('style=');
  },
);
