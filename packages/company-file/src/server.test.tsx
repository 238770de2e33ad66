// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CompanyFile } from './CompanyFile.tsx';
import { everything } from './profiles.test.kit.ts';

it('a server draws what a given document holds', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<CompanyFile defaultProfile={everything} />);
  expect(html).toContain('Lumivisio');
  expect(html).toContain('17 of 17 questions answered');
});

it('a server’s drawing has no style attribute, which a host’s policy would block', () => {
  expect(renderToString(<CompanyFile defaultProfile={everything} />)).not.toContain('style=');
});
