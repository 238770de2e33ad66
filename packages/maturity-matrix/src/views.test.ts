import { describe, expect, it } from 'vitest';
import { all, contextFor, type Levels } from './contexts.test.kit.ts';
import { lanes } from './lanes.ts';
import { details } from './locales/details.en.ts';
import { routeText } from './routeView.ts';
import { cellView, chartView, headlineOf, sentenceOf } from './views.ts';

const nothing: Levels = [];
/** Three questions of the first phase of digital service maturity. */
const oneDimension: Levels = [2, 2, 2];
/** Three of the second dimension; the first eight are open. */
const otherDimension: Levels = [...Array(8), 4, 4, 4];
/** First phases of both dimensions known and far from consolidated: nothing later counts. */
const settled: Levels = [0, 0, 0, ...Array(5), 0, 0, 0];
/** Digital services settled, partners half known. */
const line: Levels = [1, 1, 1, ...Array(5), 3];
const provisional: Levels = [3, 3, 3, 2, undefined, undefined, undefined, undefined, 1];
const certain: Levels = [4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0];

const words = (levels: Levels) => {
  const context = contextFor(levels);
  return `${headlineOf(context)}. ${sentenceOf(context)}`;
};

describe('headline and sentence', () => {
  it('say that nothing is known, and what to do about it', () => {
    expect(words(nothing)).toBe(
      'Your place is still open. Answer the 17 questions and see where your firm stands. The first answers already place it.',
    );
  });

  it('say how wide it is open when every answer is a don’t know', () => {
    expect(words(all(null))).toMatch(
      /^Your place is still open\. .* 17 questions are open or “don’t know”, so it may be anywhere in the dashed area/,
    );
    expect(chartView(contextFor(all(null))).area).toEqual({ x: [0, 3], y: [0, 3] });
    expect(chartView(contextFor(nothing)).area).toBeNull();
  });

  it('name the dimension that is not assessed', () => {
    expect(words(oneDimension)).toMatch(
      /^Partners not assessed yet\. On the answers so far, your firm is in phase \d of digital service maturity and not assessed on ecosystem involvement\./,
    );
    expect(words(otherDimension)).toMatch(
      /^Digital services not assessed yet\. .* not assessed on digital service maturity and in phase \d/,
    );
  });

  it('keep a reservation while open questions could still move the firm', () => {
    expect(words(provisional)).toMatch(
      /^Provisional: digital services lead, partners lag\. On the answers so far, your firm is in phase 2 of digital service maturity \(could be 2\u00a0or\u00a03\) .* 12 questions are open or “don’t know”, so it may be anywhere in the dashed area; question \d+ would narrow that most\.$/,
    );
  });

  it('are certain once every question is answered', () => {
    expect(words(certain)).toBe(
      'Digital services lead, partners lag. Your firm is in phase 3 of digital service maturity and in phase 1 of ecosystem involvement. All 17 questions are answered.',
    );
  });

  it('say so when open questions can’t move the firm', () => {
    expect(words(settled)).toBe(
      'Digital services and partners at the very start. Your firm is in phase 1 of digital service maturity and in phase 1 of ecosystem involvement. 11 questions are open or “don’t know”, but can’t move it.',
    );
  });

  it('speak of a line where one dimension is certain, as the picture shows one', () => {
    expect(words(line)).toContain('anywhere on the dashed line; question');
  });

  it('place a firm with nothing begun in the first phases', () => {
    expect(words(all(0))).toContain(
      'in phase 1 of digital service maturity and in phase 1 of ecosystem involvement. All 17',
    );
  });

  it('place a firm with everything leading in the last phases', () => {
    expect(words(all(4))).toContain(
      'in phase 3 of digital service maturity and in phase 3 of ecosystem involvement. All 17',
    );
  });
});

const everyCell = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ column, row })));

describe('squares', () => {
  it('each have a name for screen readers that no other has', () => {
    const { cellLabel } = chartView(contextFor(certain));
    const labels = everyCell.map(cellLabel);
    expect(new Set(labels).size).toBe(9);
    for (const label of labels) expect(label.trim()).not.toBe('');
  });

  it('say in words where the firm is, in one square only', () => {
    const context = contextFor(certain);
    const firms = everyCell.map((cell) => cellView(context, cell).firm);
    expect(firms.filter(Boolean)).toEqual(['Your firm is here.']);
    expect(cellView(context, { column: 2, row: 0 }).label).toContain('Your firm is here.');
  });

  it('say where else it may be', () => {
    const context = contextFor(provisional);
    const firms = everyCell.map((cell) => cellView(context, cell).firm);
    expect(firms).toContain('On the answers so far, your firm is here.');
    expect(firms).not.toContain('Your firm is here.');
    expect(firms).toContain('Your firm may be here.');
  });

  it('say of a firm that has begun nothing that their text is ahead of it', () => {
    const origin = cellView(contextFor(all(0)), { column: 0, row: 0 });
    expect(origin.firm).toBe(
      'Your firm is here, at the very start of digital awareness and ecosystem knowledge synergy: what follows is still ahead of it.',
    );
    expect(origin.text).toMatch(/^Firms here /);
  });

  it('say the same of the one phase that a firm has only entered', () => {
    const context = contextFor([4, 4, 4, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 0, 0, 0, 0]);
    expect(cellView(context, { column: 1, row: 0 }).firm).toBe(
      'Your firm is here, at the very start of digital service innovation: part of what follows is still ahead of it.',
    );
  });

  it('announce a place as the current one only when no open answer could change it', () => {
    expect(chartView(contextFor(provisional)).current).toBeNull();
    expect(chartView(contextFor(certain)).current).toEqual({ column: 2, row: 0 });
  });

  it('say nothing of the firm before the first answer', () => {
    const context = contextFor(nothing);
    expect(everyCell.map((cell) => cellView(context, cell).firm)).toEqual(Array(9).fill(null));
  });
});

describe('the picture', () => {
  it('has no dot, no area and no ranges before the first answer', () => {
    const { point, area, current, x, y } = chartView(contextFor(nothing));
    expect([point, area, current, x.range, y.range]).toEqual([null, null, null, null, null]);
  });

  it('has an area without a dot while one dimension is not assessed', () => {
    const { point, area, y } = chartView(contextFor(oneDimension));
    expect(point).toBeNull();
    expect(area?.y).toEqual([0, 3]);
    expect(y.value).toBeNull();
  });

  it('has a dot, and an area of no size, once all is certain', () => {
    const { point, area } = chartView(contextFor(certain));
    expect(area?.x).toEqual([point?.x, point?.x]);
  });
});

describe('a path that the firm has chosen', () => {
  const chosen = (levels: Parameters<typeof contextFor>[0], chosenPath: unknown) => ({
    ...contextFor(levels),
    chosenPath,
  });
  const route = (context: ReturnType<typeof contextFor>) => chartView(context).route;
  const said = (context: ReturnType<typeof contextFor>) => routeText({ ...context, details });

  it('is drawn from the firm’s place on, in the hue of its line, and said in words', () => {
    const context = chosen(certain, 'ecosystem');
    const { point, curves } = chartView(context);
    expect(route(context)?.line[0]).toEqual(point);
    expect(route(context)?.hue).toBe('ecosystem-involvement');
    expect(curves).toHaveLength(3);
    expect(said(context)).toMatch(/^You chose the ecosystem path\. From your place the thick line/);
  });

  it('is the whole line before the first answer, and says what it goes by', () => {
    const context = chosen(nothing, 'scaling');
    expect(route(context)?.line).toEqual(lanes[2]?.line);
    expect(said(context)).toBe(
      'You chose the scaling path. Your firm has no place yet, so the thick line is the whole path: to service innovation and integration, then mass customization and value co-creation.',
    );
  });

  it('ends in the last square, where nothing of it is left', () => {
    const context = chosen(all(4), 'innovation');
    expect(route(context)).toBeUndefined();
    expect(said(context)).toBe('You chose the innovation path. Your firm is in its last square.');
  });

  it('is nothing while none is chosen, or one that nobody knows', () => {
    for (const path of [undefined, 'constructor', 3]) {
      expect(route(chosen(certain, path))).toBeUndefined();
      expect(said(chosen(certain, path))).toBe('');
    }
  });
});
