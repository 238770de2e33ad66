// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EcosystemJourney } from './EcosystemJourney.tsx';
import { threeCycles } from './logs.test.kit.ts';

it('a server draws the partners of a given log', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<EcosystemJourney defaultProfile={threeCycles} />);
  expect(html).toContain('3 to 5 of 6 relations carry</h2>');
  expect(html).toContain('Rovaniemi Automation');
});

it('a server’s drawing has no style attribute, which a host’s policy would block', () => {
  expect(renderToString(<EcosystemJourney defaultProfile={threeCycles} />)).not.toContain('style=');
});
