import tokens from '@servitization/tokens/styles.css?inline';
import type { Meta, StoryObj } from '@storybook/react-vite';
import fc from 'fast-check';
import Papa from 'papaparse';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { BLUE, inWidget, OCHRE } from '../test/inWidget.test.kit.tsx';
import { fontFacesFor } from './fonts.ts';
import { download, fileOf, type GridPictureModel, gridPicture, lookOf, svgToPng } from './index.ts';
import { gardenExport, gardenPicture, plainLook } from './picture.test.kit.ts';

/** The picture as a file would hold it, in the look of the widget around it. */
function Picture({ model }: { readonly model: GridPictureModel }): ReactNode {
  const root = useRef<HTMLImageElement>(null);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!root.current?.parentElement) return;
    const svg = gridPicture(model, lookOf(root.current.parentElement, [BLUE, OCHRE]));
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [model]);
  return <img ref={root} src={url} alt={model.title} style={{ maxInlineSize: '100%' }} />;
}

const meta = {
  title: 'Charts/Export',
  component: Picture,
  decorators: [inWidget],
  args: { model: gardenPicture },
  parameters: { width: 700 },
} satisfies Meta<typeof Picture>;

export default meta;
type Story = StoryObj<typeof meta>;

const rootOf = (element: HTMLElement): Element =>
  element.querySelector('.servitization') ?? element;

/** A file as the program reads it that opens it; throws where that can't. */
function parsed(svg: string): XMLDocument {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = page.querySelector('parsererror');
  if (error) throw new Error(`${error.textContent}\n${svg}`);
  return page;
}

const svgOf = async (root: Element): Promise<string> =>
  (await fileOf(gardenExport, root, 'svg')).content.text();

/** Where an element's own origin lies in the picture. */
function shiftOf(element: Element): readonly [number, number] {
  const own = /translate\(([\d.]+) ([\d.]+)\)/.exec(element.getAttribute('transform') ?? '');
  const [x, y] = element.parentElement ? shiftOf(element.parentElement) : [0, 0];
  return [x + Number(own?.[1] ?? 0), y + Number(own?.[2] ?? 0)];
}

/** Middle of the firm's dot, in px of the picture. */
function dotOf(page: XMLDocument): readonly [number, number] {
  const dot = page.querySelector('circle[r="7"]') as Element;
  const [x, y] = shiftOf(dot);
  return [x + Number(dot.getAttribute('cx')), y + Number(dot.getAttribute('cy'))];
}

async function pixelAt(png: Blob, x: number, y: number): Promise<string> {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.drawImage(await createImageBitmap(png), -Math.round(x), -Math.round(y));
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The SVG is well formed and stands alone; the PNG is that picture at twice the size. */
async function opens(element: HTMLElement, accent: string): Promise<void> {
  const root = rootOf(element);
  const before = root.innerHTML;
  const page = parsed(await svgOf(root));
  const svg = page.documentElement;
  await expect(svg.getAttribute('font-family')).toBe(getComputedStyle(root).fontFamily);
  await expect(svg.querySelector('title')?.textContent).toContain(gardenPicture.title);
  const { name, content } = await fileOf(gardenExport, root, 'png');
  await expect(name).toBe('märta-s-garden-matrix.png');
  const { width, height } = await createImageBitmap(content);
  await expect(width).toBe(2 * Number(svg.getAttribute('width')));
  await expect(height).toBe(2 * Number(svg.getAttribute('height')));
  const [x, y] = dotOf(page);
  await expect(await pixelAt(content, 2 * x, 2 * y)).toBe(accent);
  await expect(root.innerHTML).toBe(before);
}

export const Light: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('img')?.src).toMatch(/^blob:/));
    await opens(canvasElement, '#9e2d26');
  },
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('img')?.src).toMatch(/^blob:/));
    await opens(canvasElement, '#f08571');
  },
};

const germanPicture: GridPictureModel = {
  ...gardenPicture,
  lang: 'de',
  title: 'Die Sonnenscheindauer liegt vorn, die Geduld der Gartenbesitzer hinkt hinterher',
  pointLabel: 'Schrebergartengemeinschaft Oberhausen-Sterkrade e. V.',
  x: { ...gardenPicture.x, steps: ['Ungeduldig', 'Teetrinkergeduld', 'Obstbaumpflanzungsgeduld'] },
  y: { ...gardenPicture.y, steps: ['Tiefschatten', 'Halbschattenlage', 'Südhangsonnenscheinlage'] },
};

/** Words that fit no cell stretch the grid; nothing is cut off. */
export const LongWords: Story = { args: { model: germanPicture } };

/** The table comes back as it was, a formula as text. */
export const Csv: Story = {
  play: async ({ canvasElement }) => {
    const { content, name } = await fileOf(gardenExport, rootOf(canvasElement), 'csv');
    await expect(name).toBe('märta-s-garden-matrix.csv');
    const bytes = new Uint8Array(await content.arrayBuffer());
    await expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse(await content.text(), { skipEmptyLines: true });
    await expect(data).toEqual([
      ['Axis', 'Place', 'Note'],
      ['Sunshine', '0.62', 'say "cheese"'],
      ['Patience', '', "'=1+1"],
    ]);
  },
};

/** A shadow root has its own styles, and the page's brand reaches into it. */
export const InShadowRoot: Story = {
  play: async ({ canvasElement }) => {
    const host = document.createElement('div');
    host.style.setProperty('--servitization-accent', 'oklch(0.5 0.2 300)');
    canvasElement.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens);
    shadow.adoptedStyleSheets = [sheet];
    const root = document.createElement('section');
    root.className = 'servitization';
    shadow.append(root);
    const look = lookOf(root, [BLUE]);
    host.remove();
    await expect(look.accent).toMatch(/^#7[0-9a-f]{5}$/);
    await expect(look.paper).toBe('#fcfbf9');
    await expect(look.hues[BLUE]).toEqual(['#b7d6ec', '#5794c3', '#155c91']);
    await expect(root.childElementCount).toBe(0);
  },
};

/** Whatever a user or a translator types, the document is well formed and says it. */
export const AnyText: Story = {
  play: async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(']]>', '<!--', '&#0;', '\uD800', '<svg/onload=x>', '\u202E'),
    );
    fc.assert(
      fc.property(text, text, text, text, (title, sentence, pointLabel, label) => {
        const x = { ...gardenPicture.x, label, steps: [title, sentence, pointLabel] };
        const model = { ...gardenPicture, title, sentence, pointLabel, x, lang: label };
        const page = parsed(gridPicture(model, { ...plainLook, fontFamily: label }));
        const names = [...page.querySelectorAll('*')].map(({ localName }) => localName);
        const known = ['svg', 'title', 'desc', 'rect', 'g', 'path', 'text', 'tspan', 'circle'];
        return names.every((name) => known.includes(name));
      }),
      { numRuns: 200 },
    );
  },
};

/** A web font of the page goes with the picture, as far as the picture has letters for it. */
export const WebFont: Story = {
  play: async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      @font-face { font-family: 'Brand A'; src: url(data:font/woff2;base64,d29mMg==); }
      @font-face { font-family: 'Brand A'; font-style: italic; src: url(data:font/woff2;base64,aXQ=); }
      @font-face { font-family: 'Brand A'; src: url(data:font/woff2;base64,Y3k=); unicode-range: U+400-4FF; }
      @font-face { font-family: Other; src: url(data:font/woff2;base64,b3Q=); }
    `);
    document.adoptedStyleSheets.push(sheet);
    const faces = await fontFacesFor('"Brand A", sans-serif', 'abc');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    await expect(faces.match(/base64,[^"]*/g)).toEqual(['base64,d29mMg==']);
  },
};

/** What the browser can't read is an error that says so. */
export const Failure: Story = {
  play: async () => {
    await expect(svgToPng('<svg')).rejects.toThrow('could not read the SVG');
  },
};

/** A download leaves nothing in the page. */
export const Download: Story = {
  play: async ({ canvasElement }) => {
    const before = document.body.innerHTML;
    const clicks: EventTarget[] = [];
    const listen = (event: Event) => clicks.push(event.target as EventTarget);
    document.addEventListener('click', listen, { capture: true });
    download(await fileOf(gardenExport, rootOf(canvasElement), 'csv'));
    document.removeEventListener('click', listen, { capture: true });
    await expect(clicks).toEqual([]);
    await expect(document.body.innerHTML).toBe(before);
  },
};
