/** Columns that are tried, in px: below the first nobody reads, from the last on all is wide. */
const LEAST = 200;
const MOST = 640;
const STEP = 10;

const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** Something in it is wider than its place, and can't be scrolled to. */
function overflows(root: ParentNode): boolean {
  return elementsIn(root).some(
    (element) =>
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).overflowX === 'visible',
  );
}

/**
 * The narrowest column in which nothing sticks out of an element, in px: it is set as wide as each
 * that is tried, and gets its own width back before anything is drawn.
 */
export function narrowestOf(element: HTMLElement): number {
  const root = element.shadowRoot ?? element;
  const before = element.style.inlineSize;
  let [works, fails] = [MOST, LEAST - STEP];
  while (works - fails > STEP) {
    const tried = Math.round((works + fails) / 2 / STEP) * STEP;
    element.style.inlineSize = `${tried}px`;
    if (overflows(root)) fails = tried;
    else works = tried;
  }
  element.style.inlineSize = before;
  return works;
}
