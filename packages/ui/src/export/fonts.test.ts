import { describe, expect, it } from 'vitest';
import { toHex } from './color.ts';
import { covers, familiesOf } from './fonts.ts';

describe('familiesOf', () => {
  it('takes names apart at commas, but not within quotes', () => {
    expect(familiesOf(`"Noto Sans", 'A, B', system-ui,serif`)).toEqual([
      'Noto Sans',
      'A, B',
      'system-ui',
      'serif',
    ]);
  });
});

describe('covers', () => {
  it('knows whether a range has a letter of the text', () => {
    expect(covers('U+0-FF, U+131', 'abc')).toBe(true);
    expect(covers('U+400-4FF', 'abc')).toBe(false);
    expect(covers('U+4??', 'abc ж')).toBe(true);
    expect(covers('', 'abc')).toBe(true);
  });
});

describe('toHex', () => {
  it('writes what a browser computes as every program reads it', () => {
    expect(toHex('rgb(158, 45, 38)')).toBe('#9e2d26');
    expect(toHex('rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)')).toBe('#808080');
  });
});
