import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { privateStyles } from './privateStyles.mjs';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));
const sheets = readdirSync(packages)
  .flatMap((name) =>
    readdirSync(`${packages}${name}/src`, { recursive: true }).map((file) => `${name}/src/${file}`),
  )
  .filter((path) => path.endsWith('.module.css'));

describe('a look of its own is found:', () => {
  it.each([
    'color: #333',
    'color: red',
    'background: white',
    'border: 1px solid rgb(0 0 0 / 10%)',
    'fill: color-mix(in oklab, oklch(0.5 0.1 20), white)',
    'border: 1px solid red',
    'outline: 2px solid blue',
    'background-image: linear-gradient(var(--_ink), Tomato)',
    '--mine: red',
    'color: var(--x, red)',
    'line-height: 19px',
    'border-start-start-radius: 9px',
    'font-size: 14px',
    'text-decoration: underline 1px var(--_edge)',
    'font-size: 1rem',
    'font-family: Georgia, serif',
    'font-weight: 600',
    'border-radius: 8px',
    'box-shadow: 0 1px 2px black',
    'transition: opacity 0.2s',
    'animation: fade 1s',
  ])('%s', (declaration) => {
    expect(privateStyles('a.css', `.a {\n  ${declaration};\n}`)).toEqual([
      `a.css:2: ${declaration}`,
    ]);
  });
});

describe('what comes from tokens or the system is let be:', () => {
  it.each([
    'color: var(--_ink)',
    'border: 1.5px solid var(--_edge)',
    'fill: CanvasText',
    'background: none',
    'background: rgb(0 0 0 / 45%)',
    'font-size: var(--_size-label)',
    'font-size: max(1em, 16px)',
    'font-size: min(var(--_size-figure), max(12px, 4cqi))',
    'font-size: 0.9286em',
    'font: inherit',
    'line-height: 1.3',
    'line-height: var(--_line-dense)',
    'border-start-end-radius: var(--_radius)',
    'border: 2px solid transparent',
    'color: var(--red-ink)',
    'grid-template-areas: "title"',
    'border-radius: 50%',
    'transition: all var(--_motion-move)',
    'margin: 0 0 4px',
  ])('%s', (declaration) => {
    expect(privateStyles('a.css', `.a:hover {\n  ${declaration};\n}`)).toEqual([]);
  });
});

it('comments are no styles, and count as lines', () => {
  const css = '/* color: red;\n */\n.a {\n  /* why; */\n  color: red;\n}';
  expect(privateStyles('a.css', css)).toEqual(['a.css:5: color: red']);
});

it('no component and no widget has a look of its own', () => {
  expect(sheets.length).toBeGreaterThan(40);
  const found = sheets.flatMap((path) =>
    privateStyles(path, readFileSync(`${packages}${path}`, 'utf8')),
  );
  expect(found).toEqual([]);
});
