/** What belongs together and should be seen together. */
const WHOLE = 'fieldset, dialog';

/**
 * Tells of what has taken the focus out of the user's sight. A frame as high as its content can't
 * scroll, and a browser doesn't let it scroll a page from elsewhere.
 *
 * Where an address has led to something, that is shown whole. It is looked at again whenever the
 * frame gets another height, as it moves with what comes in late, until the user does something.
 */
export function watchFocus(tell: (top: number, bottom: number) => void): void {
  let isLed = true;
  let target: Element | undefined;
  let whole: Element;
  let top: number;
  const look = (shown: Element) => {
    // What is seen is measured against the window of the page, across all frames.
    const observer = new IntersectionObserver(([seen]) => {
      observer.disconnect();
      const box = whole.getBoundingClientRect();
      top = box.top;
      if (seen?.intersectionRatio !== 1) tell(top + scrollY, box.bottom + scrollY);
    });
    observer.observe(shown);
  };
  addEventListener('focusin', (event) => {
    const [focused] = event.composedPath();
    if (!(focused instanceof Element)) return;
    target = focused;
    whole = target.closest(WHOLE) ?? target;
    look(isLed ? whole : target);
  });
  addEventListener('resize', () => {
    // Scrolled by the user, it is where it was in the frame.
    if (isLed && target?.matches(':focus') && whole.getBoundingClientRect().top !== top)
      look(whole);
  });
  addEventListener('hashchange', () => {
    isLed = true;
  });
  const letGo = () => {
    isLed = false;
  };
  for (const move of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(move, letGo, { capture: true, passive: true });
  }
}
