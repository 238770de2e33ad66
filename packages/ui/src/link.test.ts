import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink } from './link.ts';

describe('a safe link', () => {
  it.each(['#place', '/place', 'place.html', '?x=1', '//example.org/x', 'HTTP://example.org', ''])(
    'is %j',
    (address) => {
      expect(isSafeLink(address)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'https://',
  ])('is not %j', (address) => {
    expect(isSafeLink(address)).toBe(false);
  });

  it('never has another protocol than the browser would use, whatever it is', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'https:', 'x:', '');
    const noise = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\0', 'a', '/', ':') });
    fc.assert(
      fc.property(noise, scheme, noise, (before, name, after) => {
        const address = before + name + after;
        const base = 'http://host.example/page';
        if (!isSafeLink(address)) return true;
        return !URL.canParse(address, base) || /^https?:$/.test(new URL(address, base).protocol);
      }),
    );
  });
});
