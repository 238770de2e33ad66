import { en as words } from '@servitization/content/ecosystem/en';
import { ecosystem } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { formatFor } from '@servitization/ui';
import type { Look } from '@servitization/ui/export';
import { describe, expect, it } from 'vitest';
import { en as messages } from './locales/en.ts';
import { readDocument } from './log.ts';
import { halfRated, manyPartners, partner, profileWith, threeCycles } from './logs.test.kit.ts';
import { mapPicture } from './mapPicture.ts';
import { partnerTable } from './partnerTable.ts';
import { pictureOf } from './saveMap.ts';
import type { ViewContext } from './viewContext.ts';

/** A look without a browser: every letter is as wide as half its height. */
const look: Look = {
  ...{ paper: '#fff', ink: '#111', ink3: '#666', rule: '#ddd', accent: '#a00', wash: '#f00' },
  ...{ hues: {}, fontFamily: 'sans-serif' },
  measure: (text, px) => [...text].length * px * 0.5,
};

function contextFor({ events = [], name }: Profile): ViewContext {
  const { events: read, faults } = readDocument(events, null);
  const state = ecosystem.fold(read);
  return {
    ...{ id: 'journey', state, entries: events, faults, today: '2026-03-22', words, messages },
    ...{ format: formatFor('en'), readOnly: false, company: name },
    assessment: ecosystem.assess(state.partners),
  };
}

const pictureFor = (profile: Profile) => mapPicture(pictureOf(contextFor(profile)), look);

const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]+)/g)].map(([, text = '']) => text);

describe('the picture of the partners as a file', () => {
  it('names every partner, and says in words what it shows', () => {
    const texts = textsIn(pictureFor(threeCycles));
    for (const { name } of contextFor(threeCycles).state.partners) expect(texts).toContain(name);
    expect(texts.join(' ')).toContain('3 to 5 of 6 relations carry');
    expect(texts).toContain('Tallberg Hydraulics');
  });

  it('marks what holds back with a square, and what is open with a ring', () => {
    const svg = pictureFor(halfRated);
    expect(svg.match(/stroke-dasharray="1 4"/g)).toHaveLength(2);
    expect(svg.match(/<circle[^>]* fill="#fff"[^>]* stroke="#666"/g)).toHaveLength(2);
    expect(svg).not.toContain('fill="#a00"');
  });

  it('stands alone; a name is a text whatever is in it', () => {
    const svg = pictureFor(profileWith(partner('p1', '</text><script>')));
    expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(|href|<style|class=|<script>/);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  });

  it('gives a hundred partners a row each, and cuts no row off', () => {
    const svg = pictureFor(manyPartners(100));
    const height = Number(/<svg[^>]* height="(\d+)"/.exec(svg)?.[1]);
    expect(height).toBeGreaterThan(100 * 20);
    expect(textsIn(svg).filter((text) => /^Metsä.*…$/.test(text))).toHaveLength(100);
  });
});

describe('the same as a table', () => {
  it('has a row for each partner and a fact in each cell, empty where it is not assessed', () => {
    const { columns, rows } = partnerTable(contextFor(halfRated));
    expect(columns).toHaveLength(11);
    expect(new Set(columns).size).toBe(11);
    const kvarken = ['Kvarken Logistics', 'Logistics provider', ''];
    const sensor = ['Norrland Sensor AB', 'Technology provider', 'Sensors'];
    const bench = ['Umeå Test Bench', 'University or research', 'Test bench'];
    expect(rows).toEqual(
      expect.arrayContaining([
        [...kvarken, 3, null, null, 0, 3, 'still open', 'still open', ''],
        [...sensor, 3, 2, 2, 2, 2, 'no', 'no', 'Sensors'],
        [...bench, null, null, null, 0, 4, 'still open', 'still open', 'Test bench'],
      ]),
    );
    expect(rows).toHaveLength(3);
  });
});
