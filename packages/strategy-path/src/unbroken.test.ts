import { describe, expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

describe('a number and its word', () => {
  it.each([
    ['Digital service maturity, phase 2 of 3', 'Digital service maturity, phase_2_of_3'],
    ['Ökosystem: 2 Aktivitäten', 'Ökosystem: 2_Aktivitäten'],
    ['kuivauksen ohjaus, 10 työntekijää', 'kuivauksen ohjaus, 10_työntekijää'],
    ['2D- ja 3D-mittaus, 5 työntekijää', '2D- ja_3D-mittaus, 5_työntekijää'],
    ['no number here', 'no number here'],
    ['1 2 3', '1 2 3'],
  ])('stay in one line: %s', (text, kept) => {
    expect(unbroken(text)).toBe(kept.replaceAll('_', '\u00A0'));
  });

  it('are joined once, whatever is done to them before', () => {
    const text = 'In phase 2 of 3';
    expect(unbroken(unbroken(text))).toBe(unbroken(text));
  });
});
