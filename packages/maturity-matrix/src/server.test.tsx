// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { complete } from '../../../examples/index.ts';
import { MaturityMatrix } from './MaturityMatrix.tsx';

it('a server draws the place of a given document', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<MaturityMatrix defaultProfile={complete} />);
  expect(html).toContain('All 17 questions are answered.');
  expect(html).toContain('aria-current="location"');
});

it('a server’s drawing has no style attribute, which a host’s policy would block', () => {
  const html = renderToString(<MaturityMatrix defaultProfile={complete} />);
  expect(html).not.toContain('style=');
});
