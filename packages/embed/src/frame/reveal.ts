/** What belongs together and should be seen together. */
const WHOLE = 'fieldset, dialog';

/**
 * Tells of what has taken the focus out of the user's sight. A frame as high as its content can't
 * scroll, and a browser doesn't let it scroll a page from elsewhere.
 */
export function watchFocus(tell: (top: number, bottom: number) => void): void {
  addEventListener('focusin', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    // What is seen is measured against the window of the page, across all frames.
    const observer = new IntersectionObserver(([seen]) => {
      observer.disconnect();
      if (!seen || seen.intersectionRatio === 1) return;
      const { top, bottom } = (target.closest(WHOLE) ?? target).getBoundingClientRect();
      tell(top + scrollY, bottom + scrollY);
    });
    observer.observe(target);
  });
}
