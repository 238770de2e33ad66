// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { samples } from './test/samples.test.kit.tsx';

it.each(Object.entries(samples))('%s is drawn where there is no document', (_, element) => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(element);
  expect(html).not.toBe('');
  // A policy against inline styles, as hosts have it, would block them.
  expect(html).not.toContain('style=');
});
