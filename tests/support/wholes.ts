import type { Page } from '@playwright/test';
import type { ReadPdf } from './pdf.ts';

/** What no page of paper may cut: a picture, a table’s row, a warning, a part that is one piece. */
const WHOLE = 'svg:not(svg svg), figure, tr, [part="notice"], [data-whole="true"]';

interface Whole {
  readonly name: string;
  /** All that is written in it, piece by piece. */
  readonly texts: readonly string[];
}

/** The pieces of a page, as they are drawn on paper. */
async function wholesOf(page: Page): Promise<readonly Whole[]> {
  await page.emulateMedia({ media: 'print' });
  const wholes = await page.evaluate((selector) => {
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
  await page.emulateMedia({ media: null });
  return wholes;
}

/** Without what a line's end changes: spaces, and hyphens where words are parted. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD‐‑-]/g, '');

/** The pieces that are on no page as a whole. */
export async function cutIn(page: Page, { pages }: ReadPdf): Promise<readonly string[]> {
  const sheets = pages.map(({ text }) => plain(text));
  const isOn = (sheet: string, { texts }: Whole) =>
    texts.every((text) => sheet.includes(plain(text)));
  const wholes = await wholesOf(page);
  if (wholes.length === 0) throw new Error('there is nothing to cut');
  return wholes
    .filter((one) => !sheets.some((sheet) => isOn(sheet, one)))
    .map(({ name, texts }) => `${name}: ${texts.join(' | ').slice(0, 120)}`);
}
