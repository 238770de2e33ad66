import { describe, expect, it } from 'vitest';
import { gridPicture } from './gridPicture.ts';
import { escapeXml } from './markup.ts';
import type { GridPictureModel } from './model.ts';
import { gardenPicture, plainLook } from './picture.test.kit.ts';

const draw = (change: Partial<GridPictureModel> = {}) =>
  gridPicture({ ...gardenPicture, ...change }, plainLook);
const textsOf = (svg: string) =>
  [...svg.matchAll(/<tspan x="([-\d.]+)" y="([-\d.]+)">([^<]*)/g)].map(([, x, y, text]) => ({
    x: Number(x),
    y: Number(y),
    text,
  }));
const placeOf = (svg: string, text: string) => textsOf(svg).findLast((one) => one.text === text);

describe('escapeXml', () => {
  it('escapes markup, and replaces what XML can’t hold', () => {
    expect(escapeXml(`<a href="x">'&'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    );
    expect(escapeXml('a\0b\uD800c\uFFFFd😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd😀');
  });
});

describe('gridPicture', () => {
  it('says everything that the figure says', () => {
    const { x, y, curves = [] } = gardenPicture;
    const all = textsOf(draw()).map(({ text }) => text);
    const named = curves.flatMap(({ name, letters }) => [name, ...letters].map(({ text }) => text));
    for (const text of [x.label, y.label, 'Garden matrix', 'Your garden', ...named])
      expect(all).toContain(text);
    const words = all.join(' ');
    for (const step of [...x.steps, ...y.steps, gardenPicture.note]) {
      for (const word of step.split(' ')) expect(words).toContain(word);
    }
  });

  it('needs nothing from elsewhere', () => {
    const withoutNamespace = draw().replace('http://www.w3.org/2000/svg', '');
    expect(withoutNamespace).not.toMatch(/href|url\(|var\(|style|script|foreignObject|http/);
  });

  it('has a name and a description, whatever they contain', () => {
    const svg = draw({ title: 'A < B & C', sentence: ']]>' });
    expect(svg).toContain('<title>Garden matrix: A &lt; B &amp; C</title>');
    expect(svg).toContain('<desc>]]&gt; Source: a gardener.</desc>');
  });

  it('has cells of 152 by 136 and a gutter of 144', () => {
    expect(draw()).toContain('width="649"');
    expect(draw()).toMatch(/translate\(144\.5 [\d.]+\)/);
    expect(draw()).toContain('M456 -.5V408.5');
  });

  it('is stretched by a word that fits no cell, rather than breaking it', () => {
    const steps = ['Massenindividualisierungsgrad', 'b', 'c'];
    const svg = draw({ x: { ...gardenPicture.x, steps } });
    expect(textsOf(svg).map(({ text }) => text)).toContain(steps[0]);
    expect(svg).not.toContain('width="649"');
  });

  it('draws no dot and no name before anything is known', () => {
    const svg = draw({ area: null, point: null, start: undefined, end: undefined });
    expect(svg).not.toContain('<circle');
    expect(placeOf(svg, 'Your garden')).toBeUndefined();
  });

  it('outlines every step of both axes all round, in the darkest tone of the axis', () => {
    const svg = draw();
    const { x, y } = gardenPicture;
    for (const { hue, steps } of [x, y]) {
      const tones = plainLook.hues[hue] ?? [];
      const boxes = steps.map((_, at) => `fill="${tones[at]}" stroke="${tones[2]}"`);
      expect(boxes.filter((box) => svg.includes(box))).toEqual(boxes);
    }
    expect(svg).toContain('<rect x="304" y="418" width="152" height="7"');
    expect(svg).toContain('<rect x="-17" y="0" width="7" height="136"');
  });

  it('draws an area without height as a line', () => {
    const svg = draw({ area: { x: [1, 2], y: [1, 1] } });
    expect(svg).toMatch(/<path d="M152 272l152 0"[^>]*stroke-dasharray/);
  });

  it('interrupts a line at its letters', () => {
    const [line] = draw().match(/<path d="M51[^"]*"/) ?? [];
    expect(line).toBe(
      '<path d="M51.68 361.76L233.2 361.76M253.2 361.76L328.32 361.76' +
        'Q404.32 361.76 404.32 293.76L404.32 214M404.32 194L404.32 59.84"',
    );
  });

  it('moves a letter and a name off the firm’s dot', () => {
    const before = draw({ area: null, point: null });
    const after = draw({ area: null, point: { x: 1.6, y: 0.34 } });
    expect(placeOf(after, 'A')?.x).not.toBe(placeOf(before, 'A')?.x);
    const onName = draw({ area: null, point: { x: 1.8, y: 1.42 } });
    expect(placeOf(onName, 'Straight path')).not.toEqual(placeOf(before, 'Straight path'));
  });
});
