import type { Locator } from '@playwright/test';
import { type Shown, treeOf } from './flavors.ts';

/** Columns that a widget is compared in. */
export const widths = [608, 288] as const;

interface Landmark {
  readonly name: string;
  /** Place within the widget, and size. */
  readonly box: readonly number[];
  readonly style: string;
}

export interface Look {
  readonly tree: string;
  readonly text: string;
  readonly landmarks: readonly Landmark[];
}

const MARKS =
  'h2, h3, p, li, fieldset, legend, label, input, button, a, summary, figure, dt, dd, ' +
  'textarea, table, td, th, [role=grid], [role=gridcell], circle, text, rect, line, path';

/** Where things are, and how they are written. */
const landmarksOf = (widget: Locator): Promise<Landmark[]> =>
  widget.evaluate((root, marks) => {
    const origin = root.getBoundingClientRect();
    return [root, ...root.querySelectorAll(marks)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // What stays at the window's edge stands elsewhere in a frame, whose window is as high as its page.
      let sticks = false;
      for (let at: Element | null = element; at && at !== root; at = at.parentElement)
        sticks ||= getComputedStyle(at).position === 'sticky';
      const { color, backgroundColor, fontSize, fontWeight, fontFamily, vectorEffect } =
        getComputedStyle(element);
      return {
        name: `${element.localName} ${element.textContent?.slice(0, 30)}`,
        // What isn't drawn is nowhere.
        box:
          element.getClientRects().length === 0
            ? [0, 0, 0, 0]
            : [x - origin.x, sticks ? 0 : y - origin.y, width, height],
        style: [color, backgroundColor, fontSize, fontWeight, fontFamily, vectorEffect].join(' '),
      };
    });
  }, MARKS);

/** All that a reader meets, by eye or by ear, in a column of that width. */
export async function lookAt({ page, widget }: Shown, width: number): Promise<Look> {
  await page.locator('main').evaluate((main, to) => {
    main.dataset.width = `${to}`;
    // What waits for its reader to come near.
    scrollTo(0, document.documentElement.scrollHeight);
  }, width);
  return {
    tree: await treeOf(widget),
    text: await widget.evaluate((root: HTMLElement) => root.innerText),
    landmarks: await landmarksOf(widget),
  };
}

const isNear = (one: readonly number[], two: readonly number[]): boolean =>
  one.every((size, at) => Math.abs(size - (two[at] ?? Number.NaN)) <= 1);

const sizes = (box: readonly number[]): string => box.map((size) => size.toFixed(1)).join(' ');

function landmarkDifference(actual: Landmark, expected: Landmark | undefined): string[] {
  if (!expected) return [`${actual.name}: not on the reference`];
  const box = `${actual.name}: at ${sizes(actual.box)}, not ${sizes(expected.box)}`;
  const style = `${actual.name}: ${actual.style}, not ${expected.style}`;
  return [
    ...(isNear(actual.box, expected.box) ? [] : [box]),
    ...(actual.style === expected.style ? [] : [style]),
  ];
}

/** What differs, beyond a pixel: tree and text whole, of the landmarks the first few. */
export function differences(actual: Look, expected: Look): object {
  const landmarks = actual.landmarks.flatMap((each, at) =>
    landmarkDifference(each, expected.landmarks[at]),
  );
  return { tree: actual.tree, text: actual.text, landmarks: landmarks.slice(0, 12) };
}
