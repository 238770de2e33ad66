import { en as words } from '@servitization/content/cocreation/en';
import { cocreation } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { formatFor } from '@servitization/ui';
import type { Look } from '@servitization/ui/export';
import { expect, it } from 'vitest';
import { estimates, oneCard, profileWith, service, thirdCycle } from './boards.test.kit.ts';
import { en as messages } from './locales/en.ts';
import { readDocument } from './log.ts';
import { meterPicture } from './meterPicture.ts';
import { meterTable } from './meterTable.ts';
import { meterView } from './meterView.ts';
import { pictureOf } from './saveMeter.ts';
import type { ViewContext } from './viewContext.ts';

/** A look without a browser: every letter is as wide as half its height. */
const look: Look = {
  ...{ paper: '#fff', ink: '#111', ink3: '#666', rule: '#ddd', accent: '#a00', wash: '#f00' },
  hues: { maturity: ['#bcf', '#68d', '#139'], ecosystem: ['#fda', '#c94', '#851'] },
  fontFamily: 'sans-serif',
  measure: (text, px) => [...text].length * px * 0.5,
};

function contextFor({ events = [], name }: Profile): ViewContext {
  const { state, faults } = readDocument(events);
  return {
    ...{ id: 'board', state, entries: events, faults, today: '2026-11-22', words, messages },
    ...{ format: formatFor('en'), readOnly: false, thresholds: undefined, company: name },
  };
}

function pictureFor(profile: Profile): string {
  const context = contextFor(profile);
  return meterPicture(pictureOf(context, meterView(context, cocreation.usualAhead)), look);
}

const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]+)/g)].map(([, text = '']) => text);

/** Widest place that anything is drawn at, from the figure's own start. */
const placesIn = (svg: string, name: string): number[] =>
  [...svg.matchAll(new RegExp(` ${name}="(-?[\\d.]+)"`, 'g'))].map(([, at]) => Number(at));

it('says what the page says: title, sentence, both quantities, their ranges and the break-even', () => {
  const texts = textsIn(pictureFor({ ...thirdCycle, name: 'Kilns & Co' }));
  const whole = texts.join(' ');
  expect(whole).toMatch(/Break-even is likely in cycle \d/);
  expect(whole).toMatch(/The chance that value covers cost/);
  expect(whole).toContain('Kilns &amp; Co');
  expect(texts.filter((text) => /^(Value|Cost) /.test(text))).toHaveLength(2);
  expect(texts.filter((text) => /^half within/.test(text))).toHaveLength(2);
  expect(texts.filter((text) => /^Break-even, cycle \d/.test(text))).toHaveLength(1);
});

it('stands alone, and all of it lies on its paper', () => {
  const svg = pictureFor(thirdCycle);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(|href|<style|class=/);
  const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
  expect(width).toBeGreaterThan(600);
  expect(Math.max(...placesIn(svg, 'x'), ...placesIn(svg, 'cx'))).toBeLessThan(width);
  expect(Math.min(...placesIn(svg, 'x'), ...placesIn(svg, 'cx'))).toBeGreaterThanOrEqual(0);
});

it('draws no break-even where none is likely, and a text as a text whatever is in it', () => {
  const costly = profileWith(
    service('kiln', '<b>Kiln</b>', 'x'),
    ...estimates('kiln', [1, 2, 3], [10, 20, 30], [100, 100, 100]),
    service('other', '</text><script>', 'x'),
  );
  const svg = pictureFor(costly);
  expect(textsIn(svg).join(' ')).toContain('No break-even is likely');
  expect(svg).not.toContain(`fill="${look.accent}"`);
  expect(svg).toContain('&lt;/text&gt;');
  expect(svg).not.toContain('<script>');
  expect(pictureFor(oneCard)).not.toMatch(/NaN|undefined/);
});

it('as a table has a number in each cell, the lowest and the highest in cells of their own', () => {
  const context = contextFor(thirdCycle);
  const view = meterView(context, cocreation.usualAhead);
  const { columns, rows } = meterTable(context, view);
  expect(new Set(columns).size).toBe(8);
  expect(rows).toHaveLength(view.forecast.points.length);
  expect(rows.flat().every((cell) => typeof cell === 'number')).toBe(true);
  for (const [, value, low, high] of rows as number[][]) {
    expect(low).toBeLessThanOrEqual(value ?? 0);
    expect(high).toBeGreaterThanOrEqual(value ?? 0);
  }
  expect(rows.at(-1)?.[2]).not.toBe(rows.at(-1)?.[3]);
});
