import type { PageMessage } from '../messages.ts';

const darkScreen = matchMedia('(prefers-color-scheme: dark)');

/** The scheme that the browser has chosen of those that the page can. */
const usedScheme = (schemes: string): string =>
  schemes.includes('dark') && (darkScreen.matches || !schemes.includes('light')) ? 'dark' : 'light';

/**
 * Tells what a widget in the place of the frame would take over from the page, and again when the
 * page changes its theme.
 */
export function watchLook(
  element: Element,
  names: readonly string[],
  say: (message: PageMessage) => unknown,
  signal: AbortSignal,
): void {
  const known = new Map<string, string>();
  const tell = () => {
    const style = getComputedStyle(element);
    for (const name of names) {
      const value = style.getPropertyValue(name);
      const to = name === 'color-scheme' ? usedScheme(value) : value;
      if (known.get(name) !== to) say({ type: 'style', name, to });
      known.set(name, to);
    }
  };
  const observer = new MutationObserver(tell);
  // Pages change their theme by an attribute of their root or body.
  for (const each of [document.documentElement, document.body, element])
    observer.observe(each, { attributes: true });
  darkScreen.addEventListener('change', tell, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  tell();
}
