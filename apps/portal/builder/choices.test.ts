import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { own, readChoices, type Typed } from './choices.ts';
import { facts } from './facts.test.kit.ts';
import { readFragment, toFragment } from './fragment.ts';

const read = (typed: Typed) => readChoices(typed, facts, 'fi');
const faultsOf = (typed: Typed) => read(typed).faults.map(({ name }) => name);

describe('choices', () => {
  it('begin with the first widget, in the language of the page, in the kit’s look', () => {
    const { choices, faults } = read({});
    expect(choices).toMatchObject({ widget: 'assessment', way: 'script', locale: 'fi' });
    expect(choices.attributes).toEqual({ profile: 'company', locale: 'fi' });
    expect(choices.look).toEqual({ properties: {}, theme: null });
    expect(faults).toEqual([]);
  });

  it('are written only where they differ from what the element does by itself', () => {
    const { attributes } = read({ theme: 'auto', density: 'compact', loading: 'eager' }).choices;
    expect(attributes).toEqual({ profile: 'company', locale: 'fi', density: 'compact' });
  });

  it('pass over what another widget takes, and keep it for that one', () => {
    expect(read({ widget: 'matrix', view: 'all' })).toMatchObject({
      choices: { attributes: { locale: 'fi', profile: 'company' } },
      faults: [],
    });
  });

  it.each([
    ['a name that nothing has', { 'on-load': 'x' }, ['on-load']],
    ['__proto__', JSON.parse('{"__proto__":"x"}'), ['__proto__']],
    ['a widget that there is not', { widget: 'frame' }, ['widget']],
    ['a theme that there is not', { theme: 'pink' }, ['theme']],
    ['a name that is too long', { profile: 'x'.repeat(201) }, ['profile']],
    ['NUL, which no page can hold', { profile: 'a\0b' }, ['profile']],
    ['half of a character', { 'fallback-text': 'a\uD800' }, ['fallback-text']],
    ['a link that runs', { 'fallback-link': 'javascript:alert(1)' }, ['fallback-link']],
    ['a color that is none', { 'brand-color': 'url(x)' }, ['brand-color']],
    ['corners of another size', { 'brand-radius': '99' }, ['brand-radius']],
    ['a font that ends the rule', { 'brand-font': 'x} body {' }, ['brand-font']],
    ['a font that never ends', { 'brand-font': "'Inter" }, ['brand-font']],
  ])('tell of %s, and go on with the usual', (_, typed, faults) => {
    expect(faultsOf(typed)).toEqual(faults);
    const { profile, locale } = read(typed).choices.attributes;
    expect([profile, locale]).toEqual(['company', 'fi']);
  });

  it('keep the good part of a look', () => {
    const { choices, faults } = read({ 'brand-color': '#b5121b', 'brand-font': '}' });
    expect(choices.look.properties['--servitization-accent']).toContain('#b5121b');
    expect(faults.map(({ name }) => name)).toEqual(['brand-font']);
  });

  it('take corners and fonts without a color, and leave the kit’s colors alone', () => {
    const { properties, theme } = read({ 'brand-radius': '8', 'brand-font': 'Inter' }).choices.look;
    expect(properties).toEqual({
      '--servitization-radius-control': '8px',
      '--servitization-font': 'Inter',
    });
    expect(theme).toBeNull();
  });

  it('come whole out of whatever a link holds', () => {
    const names = fc.oneof(fc.constantFrom(...Object.values(own), 'theme', 'profile'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
        const typed = readFragment(`#${new URLSearchParams([['way', 'cms'], ...pairs])}`) ?? {};
        const { choices } = read(typed);
        expect(choices.way).toBe('cms');
        expect(Object.keys(facts.widgets)).toContain(choices.widget);
      }),
    );
  });
});

describe('a fragment', () => {
  it('brings back what it was made of', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 1 }), (typed) => {
        expect({ ...readFragment(toFragment(typed)) }).toEqual({ ...typed });
      }),
    );
  });

  it('that names a place of the page holds no choice', () => {
    expect(readFragment('#check')).toBeNull();
    expect(readFragment('')).toBeNull();
  });

  it('counts the first of two', () => {
    expect({ ...readFragment('#widget=matrix&widget=paths') }).toEqual({ widget: 'matrix' });
  });
});
