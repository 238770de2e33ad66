import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, leastRoom, paragraph, wrap } from './wrap.ts';

const width = (text: string) => [...text].length;

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('Ecosystem value co-creation', 15, width)).toEqual([
      'Ecosystem value',
      'co-creation',
    ]);
  });

  it('breaks at a hyphen only where the word has no line of its own', () => {
    expect(wrap('a co-creation', 11, width)).toEqual(['a', 'co-creation']);
    expect(wrap('a co-creation', 8, width)).toEqual(['a', 'co-', 'creation']);
  });

  it('shows a soft hyphen at the end of a line and nowhere else', () => {
    expect(wrap('Öko\u00ADsystem\u00ADpfad', 10, width)).toEqual(['Ökosystem-', 'pfad']);
    expect(wrap('Öko\u00ADsystem\u00ADpfad', 20, width)).toEqual(['Ökosystempfad']);
  });

  it('keeps no-break spaces together', () => {
    expect(wrap('in phase\u00A02 now', 9, width)).toEqual(['in', 'phase\u00A02', 'now']);
  });

  it('breaks a word that is too long by itself between letters, not within one', () => {
    expect(wrap('abcdef', 4, width)).toEqual(['abcd', 'ef']);
    expect(wrap('👩‍🌾👩‍🌾', 4, width)).toEqual(['👩‍🌾', '👩‍🌾']);
  });

  it('makes no line of nothing', () => {
    expect(wrap(' \n ', 10, width)).toEqual([]);
  });

  it('leaves nothing out, and keeps to the room', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcäß- 字'), maxLength: 60 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 30 }), (text, room) => {
        const lines = wrap(text, room, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('balance', () => {
  it('makes lines of one length, and no more of them', () => {
    const text = `${'word '.repeat(21)}end`;
    expect(wrap(text, 100, width).map(width)).toEqual([99, 8]);
    expect(balance(text, 100, width).map(width)).toEqual([59, 48]);
  });
});

describe('paragraph', () => {
  it('leaves no single word on the last line', () => {
    const text = `${'word '.repeat(20)}end`;
    expect(wrap(text, 100, width).map(width)).toEqual([99, 3]);
    expect(paragraph(text, 100, width).map(width)).toEqual([84, 18]);
  });
});

describe('leastRoom', () => {
  it('is that of the longest word, or of its longest part', () => {
    expect(leastRoom(['of the longest', 'Oberhausen-Sterkrade'], width)).toBe(11);
    expect(leastRoom([], width)).toBe(0);
  });
});
