import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './jsonFault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where a text stops being JSON', () => {
  it('is found exactly where there is one', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', ' ', '-', 'null', '\\');
    const broken = fc
      .tuple(fc.json(), fc.nat(), piece, fc.nat(2))
      .map(([text, seed, mark, cut]) => {
        const place = seed % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + cut);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(jsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes after a beginning that could go on', () => {
    expect(jsonFault('{"a": [1, 2}')).toBe(11);
    expect(jsonFault('[1, 2')).toBe(5);
    expect(jsonFault('[1] 2')).toBe(4);
    expect(jsonFault('{"a" 1}')).toBe(5);
  });

  it('is found however deep it lies', () => {
    expect(jsonFault('['.repeat(1_000_000))).toBe(1_000_000);
  });
});
