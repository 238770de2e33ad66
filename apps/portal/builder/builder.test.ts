import { en as kept } from '@servitization/content/kept/en';
import { describe, expect, it } from 'vitest';
import { locales } from '../site/locales.ts';
import { texts } from '../texts/index.ts';
import { checkContrast, kitColors } from './checks/contrast.ts';
import { readChoices, type Typed, ways } from './choices.ts';
import { coverageOf, isTranslated } from './coverage.ts';
import { facts } from './facts.test.kit.ts';
import { readShown, readTold } from './messages.ts';
import { sheetText, widgetName } from './sheet.ts';

const choose = (typed: Typed) => readChoices(typed, facts, 'en').choices;

describe.each(locales)('the builder in %s', (locale) => {
  const { builder: t } = texts[locale];
  const attributes = Object.values(facts.widgets).flatMap((one) => Object.entries(one.attributes));

  it('has a name for every widget of the script', () => {
    const unnamed = Object.keys(facts.widgets).filter((widget) => widgetName(t, widget) === widget);
    expect(unnamed).toEqual([]);
  });

  it('has a label for every attribute that an element declares, and a name for every value', () => {
    const unnamed = attributes.flatMap(([name, { values }]) => {
      const label = Object.hasOwn(t.fields, name) ? [] : [name];
      if (typeof values === 'string' || name === 'locale' || name === 'heading-level') return label;
      const named: object = Reflect.get(t.values, name) ?? {};
      return [...label, ...values.filter((value) => !Object.hasOwn(named, value))];
    });
    expect(unnamed).toEqual([]);
  });
});

describe('the data sheet', () => {
  const sheet = (typed: Typed) =>
    sheetText({
      choices: choose(typed),
      facts,
      folder: 'https://kit.test/embed/',
      kept,
      t: texts.en.builder,
    });
  const unwrapped = (typed: Typed) => sheet(typed).replace(/\s+/g, ' ');

  it('names the key of the document, and that nothing leaves the page', () => {
    const text = sheet({ profile: 'acme' });
    expect(text).toContain('Local storage of the browser, servitization:acme\n');
    expect(text).toContain('Nothing of the document, unless the user hands over a file or a link.');
    expect(text).not.toMatch(/goes to the page around/);
  });

  it('tells of sending where the page asks for it, and of a store where there can be one', () => {
    expect(unwrapped({ consent: 'I agree' })).toMatch(/whole document goes to the page around/);
    expect(unwrapped({ way: 'cms', consent: 'I agree' })).not.toMatch(/goes to the page around/);
    expect(unwrapped({ way: 'react' })).toMatch(/servitization:company:remote/);
    expect(unwrapped({ way: 'frame' })).toMatch(/hears of every entry/);
  });

  it.each(ways)('is plain text as wide as a mail, for %s', (way) => {
    const lines = sheet({ way, profile: 'x'.repeat(20) }).split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/\{\w+\}|undefined|\u00AD/);
  });
});

describe('the check-up', () => {
  it('says which color was too faint, and that what stands in for it is not', () => {
    const { theme } = choose({ 'brand-color': '#ffd100' }).look;
    const { corrections, least } = checkContrast(theme ?? kitColors);
    const faint = corrections.find(({ group, scheme }) => group === 'accent' && scheme === 'light');
    expect(faint?.colors[0]?.from).toBe('#ffd100');
    expect(faint?.ratio.from).toBeLessThan(4.5);
    expect(faint?.ratio.to).toBeGreaterThanOrEqual(4.5);
    expect(least.text).toBeGreaterThanOrEqual(4.5);
    expect(least.graphic).toBeGreaterThanOrEqual(3);
  });

  it('says which hue would be mistaken for a blue brand', () => {
    const { theme } = choose({ 'brand-color': '#003a70' }).look;
    const moved = checkContrast(theme ?? kitColors).corrections.filter(
      ({ reason }) => reason === 'hue',
    );
    expect(moved.map(({ group, scheme }) => `${group} ${scheme}`)).toEqual([
      'maturity light',
      'maturity dark',
    ]);
  });

  it('counts the texts of a widget in each language, those that come later too', async () => {
    const { en, ...others } = await coverageOf('paths', locales);
    expect(en?.texts).toBeGreaterThan(300);
    expect(en?.translated).toBe(en?.texts);
    for (const other of Object.values(others)) expect(other).toEqual(en);
  });

  it.each([
    ['a sentence left in English', 'Pick one of these', 'Pick one of these', false],
    ['a text that is not there', undefined, 'Integration', false],
    ['a word of both languages', 'Integration', 'Integration', true],
    ['a citation', 'Reim et al. 2022', 'Reim et al. 2022', true],
    ['a translation', 'Wählen Sie eines', 'Pick one of these', true],
  ])('knows %s', (_, theirs, english, is) => {
    expect(isTranslated(theirs, english)).toBe(is);
  });
});

describe('messages between builder and preview', () => {
  const shown = {
    type: 'builder-show',
    element: 'servitization-matrix',
    attributes: { profile: 'x' },
    properties: {},
    isFilled: true,
  };

  it('are taken as they are declared', () => {
    expect(readShown(shown)).toBe(shown);
    expect(readTold({ type: 'builder-hello', lang: 'en' })).not.toBeNull();
    expect(readTold({ type: 'builder-measured', height: 10, narrowest: 320 })).not.toBeNull();
  });

  it.each([
    null,
    'builder-show',
    [],
    { ...shown, element: 'script' },
    { ...shown, attributes: { onclick: 1 } },
    { ...shown, isFilled: 'yes' },
  ])('are not taken else: %j', (data) => {
    expect(readShown(data)).toBeNull();
    expect(readTold(data)).toBeNull();
  });

  it('hold lengths that a page can have', () => {
    expect(readTold({ type: 'builder-measured', height: Number.NaN, narrowest: 1 })).toBeNull();
    expect(readTold({ type: 'builder-measured', height: 1e9, narrowest: 1 })).toBeNull();
  });
});
