/**
 * Calls back once, when the element comes near the window or the page's address leads to something in
 * it: `#<id>-…`, with the element's name where it has no id. Gives the function that stops waiting.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  const stop = () => {
    observer.disconnect();
    globalThis.removeEventListener('hashchange', follow);
  };
  const start = () => {
    stop();
    callback();
  };
  const follow = () => {
    if (location.hash.startsWith(`#${element.id || element.localName}-`)) start();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) start();
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
  globalThis.addEventListener('hashchange', follow);
  follow();
  return stop;
}
