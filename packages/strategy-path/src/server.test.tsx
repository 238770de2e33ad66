// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { innovative } from './profiles.test.kit.ts';
import { StrategyPath } from './StrategyPath.tsx';

it('a server draws the comparison of a given document', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<StrategyPath defaultProfile={innovative} />);
  expect(html).toContain('The innovation path fits your firm best');
});

it('a server’s drawing has no style attribute, which a host’s policy would block', () => {
  expect(renderToString(<StrategyPath />)).not.toContain('style=');
});
