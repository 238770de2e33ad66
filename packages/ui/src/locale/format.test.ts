import { describe, expect, it, vi } from 'vitest';
import { formatFor } from './format.ts';

describe('formatFor', () => {
  it('writes numbers the way the locale does', () => {
    expect(formatFor('en').number(1.44)).toBe('1.4');
    expect(formatFor('fi').number(1.44)).toBe('1,4');
  });

  it('writes a share as a whole percentage', () => {
    expect(formatFor('en').percent(0.667)).toBe('67%');
  });

  it('picks the plural form and falls back to other', () => {
    const forms = { one: 'question', other: 'questions' };
    expect(formatFor('en').plural(1, forms)).toBe('question');
    expect(formatFor('en').plural(0, forms)).toBe('questions');
    expect(formatFor('en').plural(2, { other: 'all' })).toBe('all');
  });

  it('makes no tool for numbers, which is slow, before one is written', () => {
    const made = vi.spyOn(Intl, 'NumberFormat');
    expect(formatFor('de').plural(2, { other: 'Fragen' })).toBe('Fragen');
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
    expect(formatFor('de').percent(0.667)).toBe('67\u00A0%');
    expect(formatFor('de').percent(0.5)).toBe('50\u00A0%');
  });

  it('makes the tools of a locale once', () => {
    expect(formatFor('sv')).toBe(formatFor('sv'));
  });
});
