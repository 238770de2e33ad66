import { expect } from '@playwright/test';
import type { Actions, Engine } from './engine.ts';

/** Somebody at a browser: sees what is on the page, clicks and presses keys. */
export interface Visitor {
  /** Waits until an element that the selector fits says this, wherever a shadow root holds it. */
  sees(selector: string, says: string): Promise<void>;
  clicks(selector: string, says: string): Promise<void>;
  /** Scrolls until an element of the page itself is in view. */
  comesTo(selector: string): Promise<void>;
  presses(...keys: readonly (keyof typeof KEYS)[]): Promise<void>;
}

/** As WebDriver writes keys that are no characters. */
const KEYS = { ArrowDown: '\uE015' } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In the page: the middle of the first element that fits and begins with these words. */
function middleOf(selector: string, says: string): Point | null {
  const below = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      it,
      ...(it.shadowRoot ? below(it.shadowRoot) : []),
    ]);
  const found = below(document).find(
    (it) =>
      it.matches(selector) &&
      (it.getAttribute('aria-label') ?? it.textContent ?? '').trim().startsWith(says) &&
      it.getClientRects().length > 0,
  );
  found?.scrollIntoView({ block: 'center' });
  const box = found?.getBoundingClientRect();
  return box
    ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
    : null;
}

/** Presses the pointer's button at a point of the viewport, and lets go. */
const click = ({ x, y }: Point): Actions => [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

const press = (value: string): Actions => [
  {
    type: 'key',
    id: 'keys',
    actions: [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ],
  },
];

export function visitorAt(engine: Engine): Visitor {
  const place = (selector: string, says: string) =>
    engine.evaluate(
      `(${middleOf})(${JSON.stringify(selector)}, ${JSON.stringify(says)})`,
    ) as Promise<Point | null>;
  const sees = (selector: string, says: string) =>
    expect.poll(() => place(selector, says), `${selector}: ${says}`).not.toBeNull();
  return {
    sees,
    clicks: async (selector, says) => {
      await sees(selector, says);
      await engine.perform(click((await place(selector, says)) as Point));
    },
    comesTo: async (selector) => {
      await engine.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);
    },
    presses: async (...keys) => {
      for (const key of keys) await engine.perform(press(KEYS[key]));
    },
  };
}
