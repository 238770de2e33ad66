/** Far above any widget, and low enough that a frame can't make a page endless. */
const MOST = 50_000;

/**
 * Gives the frame the height of its content.
 *
 * @returns whether it got it; the page's styles may say otherwise
 */
export function grow(frame: HTMLIFrameElement, wanted: number): boolean {
  // Less than nothing is no height, which a style leaves as it is.
  const height = Math.min(wanted, MOST);
  frame.style.height = `${height}px`;
  // Of a box that is measured with its border, the content gets less.
  const less = height - frame.clientHeight;
  if (less > 0) frame.style.height = `${height + less}px`;
  return frame.clientHeight >= wanted;
}

/** Scrolls a part of the frame into view, below what the page keeps at the top of the window. */
export function reveal(frame: HTMLIFrameElement, top: number, bottom: number): void {
  const { style, clientHeight } = frame;
  style.scrollMargin = `calc(var(--servitization-scroll-margin, 0px) - ${top}px) 0px ${bottom - clientHeight}px`;
  frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  style.scrollMargin = '';
}
