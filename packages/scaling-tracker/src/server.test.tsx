// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { twoYears } from '../../../examples/index.ts';
import { ScalingTracker } from './ScalingTracker.tsx';

it('a server draws the place that a given log leads to', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<ScalingTracker defaultProfile={twoYears} />);
  expect(html).toContain('Service operations development: 0 of 3 done</h2>');
});

it('a server’s drawing has no style attribute, which a host’s policy would block', () => {
  expect(renderToString(<ScalingTracker defaultProfile={twoYears} />)).not.toContain('style=');
});
