import type { Page } from '@playwright/test';

/**
 * What a reader would stumble over, such as `assessment: button “Next” is 20 px high`: what sticks
 * out of its widget, text that is cut off, targets that are too small, a firm outside of the chart.
 */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const TARGET = 24;
    const nameOf = (element: Element) =>
      `${element.localName} “${element.textContent?.trim().slice(0, 30)}”`;
    /** Told to screen readers alone. */
    const isAside = ({ width, height }: DOMRect) => width <= 1 || height <= 1;
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && scrolls(element.parentElement));
    const faultsOf = (element: Element, room: DOMRect): string[] => {
      const box = element.getBoundingClientRect();
      if (isAside(box) || scrolls(element)) return [];
      const { overflowX } = getComputedStyle(element);
      const isOut = box.left < room.left - 1 || box.right > room.right + 1;
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isSmall = element.matches('button, summary, label') && box.height < TARGET;
      return [
        ...(isOut ? ['sticks out'] : []),
        ...(isCut ? ['is cut off'] : []),
        ...(isSmall ? [`is ${box.height} px high`] : []),
      ].map((fault) => `${nameOf(element)} ${fault}`);
    };
    const hosts = [...document.querySelectorAll('servitization-assessment, servitization-matrix')];
    return hosts.flatMap((host) => {
      const inside = [...(host.shadowRoot?.querySelectorAll('.servitization *') ?? [])];
      const drawn = inside.filter((it) => it instanceof HTMLElement || it.matches('circle, text'));
      const room = host.getBoundingClientRect();
      const faults = drawn.flatMap((element) => faultsOf(element, room));
      if (drawn.length === 0) faults.push('shows nothing');
      return faults.map((fault) => `${host.localName}: ${fault}`);
    });
  });
