// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ChallengeMatcher } from './ChallengeMatcher.tsx';
import { four } from './profiles.test.kit.ts';

it('a server draws the challenges of a given document', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<ChallengeMatcher defaultProfile={four} />);
  expect(html).toContain('4 of 21 challenges chosen');
});

it('a server’s drawing has no style attribute, which a host’s policy would block', () => {
  expect(renderToString(<ChallengeMatcher defaultProfile={four} />)).not.toContain('style=');
});
