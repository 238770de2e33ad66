import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { watchPage } from './leftBehind.test.kit.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const nothing = () => {};

it.each<[string, () => void]>([
  ['hears resize of Window', () => window.addEventListener('resize', nothing)],
  ['hears keydown of HTMLDocument', () => document.addEventListener('keydown', nothing, true)],
  ['hears scroll of HTMLBodyElement', () => document.body.addEventListener('scroll', nothing)],
  ['hears change of MediaQueryList', () => matchMedia('print').addEventListener('change', nothing)],
  ['ResizeObserver goes on', () => new ResizeObserver(nothing).observe(document.body)],
  [
    'MutationObserver goes on',
    () => new MutationObserver(nothing).observe(document.body, { childList: true }),
  ],
  ['IntersectionObserver goes on', () => new IntersectionObserver(nothing).observe(document.body)],
  ['1 timers go on', () => void setTimeout(nothing, 9)],
  ['1 timers go on', () => void setInterval(nothing, 9)],
  ['1 timers go on', () => void requestAnimationFrame(nothing)],
])('sees what %s', (told, leave) => {
  const left = watchPage();
  leave();
  expect(left()).toEqual([told]);
});

it('is content with what was given back', () => {
  const left = watchPage();
  const observer = new ResizeObserver(nothing);
  observer.observe(document.body);
  observer.disconnect();
  document.addEventListener('keydown', nothing, { capture: true });
  document.removeEventListener('keydown', nothing, true);
  const ended = new AbortController();
  window.addEventListener('resize', nothing, { signal: ended.signal });
  ended.abort();
  clearTimeout(setTimeout(nothing, 9));
  expect(left()).toEqual([]);
});

it('tells a listener from another of the same name', () => {
  const left = watchPage();
  document.addEventListener('keydown', nothing);
  document.removeEventListener('keydown', () => {});
  document.removeEventListener('keydown', nothing, true);
  expect(left()).toEqual(['hears keydown of HTMLDocument']);
});

it('lets what is on an element go with the element', () => {
  // React itself hears of the document's selection from the first drawing on.
  render(<p />).unmount();
  const left = watchPage();
  const { container } = render(<p />);
  container.firstElementChild?.addEventListener('toggle', nothing);
  cleanup();
  expect(left()).toEqual([]);
});
