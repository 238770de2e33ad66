import { describe, expect, it } from 'vitest';
import { tooLong } from './tooLong.ts';

describe('what to tell of a text that is too long', () => {
  it.each([
    ['en', 'Too long by 412: shorten it to 10,000 characters to have it saved.'],
    ['en-GB', 'Too long by 412: shorten it to 10,000 characters to have it saved.'],
    ['sv', '412 tecken för långt: korta till 10\u00A0000 tecken, så sparas det.'],
    ['fi', 'Liian pitkä, 412 merkkiä liikaa: enintään 10\u00A0000 merkkiä tallentuu.'],
    ['de', 'Um 412 Zeichen zu lang: Kürzen Sie auf 10.000 Zeichen, dann wird es gespeichert.'],
  ])('in %s', (locale, said) => {
    expect(tooLong(10_412, 10_000, locale)).toBe(said);
  });

  it.each(['fr', 'constructor'])('in English where there are no words: %s', (locale) => {
    const [language] = [locale === 'fr' ? 'fr' : 'en'];
    expect(tooLong(201, 200, language)).toMatch(/^Too long by 1: /);
  });
});
