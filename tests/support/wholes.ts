import type { Page } from '@playwright/test';
import type { ReadPdf } from './pdf.ts';

/** What no page of paper may cut: a picture, a table’s row, a warning, a part that is one piece. */
const WHOLE = 'svg:not(svg svg), figure, tr, [part="notice"], [data-whole="true"]';

interface Whole {
  readonly name: string;
  /** All that is written in it, piece by piece. */
  readonly texts: readonly string[];
}

/** Side margins of the report's pages, in CSS pixels: 10 mm each. */
const MARGINS = 76;

/** Looks at the page as paper has it, which is as wide as the paper is: charts follow their width. */
async function onPaper<Found>(
  page: Page,
  { pages: [first] }: ReadPdf,
  look: () => Promise<Found>,
): Promise<Found> {
  const screen = page.viewportSize();
  const width = Math.round(((first?.width ?? 0) * 96) / 72) - MARGINS;
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const found = await look();
  await page.emulateMedia({ media: null });
  if (screen) await page.setViewportSize(screen);
  return found;
}

/** The pieces of a page, as they are drawn on paper. */
async function wholesOf(page: Page): Promise<readonly Whole[]> {
  return page.evaluate((selector) => {
    const range = document.createRange();
    const hasRoom = ({ width, height }: DOMRect) => width > 1 && height > 1;
    // What only screen readers get stands in a pixel.
    const isSeen = (element: Element | null): boolean =>
      !element || (hasRoom(element.getBoundingClientRect()) && isSeen(element.parentElement));
    const isDrawn = (node: Node) => {
      range.selectNodeContents(node);
      return hasRoom(range.getBoundingClientRect()) && isSeen(node.parentElement);
    };
    const textsIn = (root: Element): string[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        if (node.textContent?.trim() && isDrawn(node)) found.push(node.textContent);
      }
      return found;
    };
    return [...document.querySelectorAll(selector)]
      .map((root) => ({ name: root.tagName, texts: textsIn(root) }))
      .filter(({ texts }) => texts.length > 0);
  }, WHOLE);
}

/** Boxes that hide part of what is written in them, and words that reach beyond the paper's edge. */
export async function clippedIn(page: Page, pdf: ReadPdf): Promise<readonly string[]> {
  return onPaper(page, pdf, () =>
    page.evaluate(() => {
      const name = (node: Element) => `${node.tagName}: ${node.textContent?.trim().slice(0, 80)}`;
      const hides = (box: Element) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const isOver = box.scrollWidth > box.clientWidth + 1;
        const isHigher = box.scrollHeight > box.clientHeight + 1;
        return (overflowX !== 'visible' && isOver) || (overflowY !== 'visible' && isHigher);
      };
      // What only screen readers get stands in a pixel.
      const isSeen = (box: Element) => box.clientWidth > 1 && box.clientHeight > 1;
      const boxes = [...document.querySelectorAll('main *:not(svg, svg *)')];
      const clipped = boxes.filter((box) => isSeen(box) && box.textContent?.trim() && hides(box));
      const range = document.createRange();
      const isDrawn = (one: Element) => one.getBoundingClientRect().width > 1;
      const beyond = [...document.querySelectorAll('main *')].filter(isDrawn).filter((one) =>
        [...one.childNodes].some((node) => {
          if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return false;
          range.selectNodeContents(node);
          const { left, right, width } = range.getBoundingClientRect();
          return width > 1 && (left < -1 || right > innerWidth + 1);
        }),
      );
      return [...clipped.map(name), ...beyond.map((one) => `beyond the edge, ${name(one)}`)];
    }),
  );
}

/** Without what a line's end changes: spaces, and hyphens where words are parted. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD‐‑-]/g, '');

/** The pieces that are on no page as a whole. */
export async function cutIn(page: Page, pdf: ReadPdf): Promise<readonly string[]> {
  const { pages } = pdf;
  const sheets = pages.map(({ text }) => plain(text));
  const isOn = (sheet: string, { texts }: Whole) =>
    texts.every((text) => sheet.includes(plain(text)));
  const wholes = await onPaper(page, pdf, () => wholesOf(page));
  if (wholes.length === 0) throw new Error('there is nothing to cut');
  return wholes
    .filter((one) => !sheets.some((sheet) => isOn(sheet, one)))
    .map(({ name, texts }) => `${name}: ${texts.join(' | ').slice(0, 120)}`);
}
