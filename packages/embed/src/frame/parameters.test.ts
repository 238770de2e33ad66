import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameters } from './parameters.ts';

const attributesOf = { matrix: ['profile', 'theme'], assessment: ['profile', 'consent'] };
const read = (search: string) => readParameters(search, attributesOf);

describe('readParameters', () => {
  it('gives the attributes of the widget that the address names', () => {
    expect(read('?widget=matrix&profile=acme&theme=dark')).toEqual({
      widget: 'matrix',
      attributes: [
        ['profile', 'acme'],
        ['theme', 'dark'],
      ],
      faults: [],
    });
  });

  it('leaves values as they are, for the element to judge', () => {
    const value = '"><script>alert(1)</script>';
    const query = new URLSearchParams({ widget: 'matrix', profile: value });
    expect(read(`?${query}`).attributes).toEqual([['profile', value]]);
  });

  it('takes the first of two', () => {
    expect(read('?widget=matrix&theme=dark&widget=x&theme=light')).toMatchObject({
      widget: 'matrix',
      attributes: [['theme', 'dark']],
      faults: [],
    });
  });

  it.each(['', '?widget=', '?widget=toString', '?widget=__proto__', '?widget=Matrix'])(
    'names the widgets that there are for %j',
    (search) => {
      const { widget, attributes, faults } = read(search);
      expect([widget, attributes]).toEqual([null, []]);
      expect(faults).toMatchObject([{ attribute: 'widget', allowed: 'matrix, assessment' }]);
    },
  );

  it.each([
    ['onclick', '?widget=matrix&onclick=x'],
    ['__proto__', '?widget=matrix&__proto__=x'],
    ['consent', '?widget=assessment&consent=x'],
  ])('refuses %s, and names those that it takes', (attribute, search) => {
    const { attributes, faults } = read(search);
    expect(attributes).toEqual([]);
    expect(faults).toMatchObject([{ attribute, value: 'x' }]);
    expect(faults[0]?.allowed).toMatch(/^widget, profile(, theme)?$/);
  });

  it('passes over in silence what only another widget takes', () => {
    const search = '?widget=assessment&theme=dark';
    expect(read(search)).toEqual({ widget: 'assessment', attributes: [], faults: [] });
  });

  it('never gives a name that the widget doesn’t take', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const { attributes } = read(`?${new URLSearchParams([['widget', 'matrix'], ...pairs])}`);
        for (const [name] of attributes) expect(attributesOf.matrix).toContain(name);
      }),
    );
  });
});
