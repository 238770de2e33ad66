import { describe, expect, it } from 'vitest';
import { outsideBrackets, pseudo } from './pseudo.mjs';

describe('the pseudo-language', () => {
  it('is longer, accented and in brackets', () => {
    expect(pseudo('Salt')).toBe('⟦Šåļţ··⟧');
  });

  it('keeps the shape of messages, functions with values among them', () => {
    const english = {
      parts: { salt: 'Salt' },
      all: ['A', 'B'],
      guests: (n: number) => `${n} cups`,
    };
    const made = pseudo(english);
    expect(made.parts.salt).toBe(pseudo('Salt'));
    expect(made.all).toHaveLength(2);
    expect(made.guests(3)).toBe('⟦3 çûþš··⟧');
  });

  it('can run from right to left', () => {
    expect(pseudo('Salt', { rightToLeft: true })).toBe('⟦\u202EŠåļţ··\u202C⟧');
  });
});

describe('what is outside of the brackets', () => {
  it.each([
    ['⟦Šåļţ⟧, ⟦ţŵö ⟦çûþš⟧⟧ 3/5 A', []],
    ['⟦Šåļţ⟧ and pepper', ['and', 'pepper']],
    ['Salt', ['Salt']],
  ])('of %j is %j', (text, words) => expect(outsideBrackets(text)).toEqual(words));
});
