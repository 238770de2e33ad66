const ATTRIBUTE = 'data-printing';

/**
 * Prints the page without the rest of the widget, so that the plan comes first of it, on a page of
 * its own. What the host has around the widget is not ours to hide.
 */
export function printPlan(within: Element): void {
  const root = within.closest('.servitization');
  root?.setAttribute(ATTRIBUTE, 'plan');
  window.addEventListener('afterprint', () => root?.removeAttribute(ATTRIBUTE), { once: true });
  window.print();
}
