import { attributes, links } from 'virtual:names';
import { localeOf, locales } from '../../languages.ts';
import { FROM_SCRIPT } from '../messages.ts';

/** Attributes of the frame itself: with another value it is another frame. */
export const OWN: readonly string[] = ['widget', 'src'];

const read = (address: string): URL | null =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;

/** An address means for the frame what it means for the page. */
export const forFrame = (name: string, value: string): string =>
  (links.includes(name) && read(value)?.href) || value;

/**
 * The page's language is the widget's too, though it stands in a page of its own. The address of a
 * frame that the page has made says its own.
 */
export const valueIn = (element: Element, name: string, isOurs: boolean): string | null =>
  isOurs && name === 'locale'
    ? (localeOf(element) ?? (locales[0] as string))
    : element.getAttribute(name);

/** The attributes that the widget's element is to have. */
export const given = (
  element: Element,
  isOurs: boolean,
): (readonly [name: string, value: string])[] =>
  attributes.flatMap((name) => {
    const value = valueIn(element, name, isOurs);
    return value === null ? [] : [[name, forFrame(name, value)] as const];
  });

/** What an element asks for by its attributes. */
function addressFor(element: Element): string {
  const src = element.getAttribute('src');
  const address = read(src ?? new URL('frame.html', import.meta.url).href);
  if (!address?.protocol.startsWith('http')) {
    throw new TypeError(`<servitization-frame src="${src}">: allowed: http, https`);
  }
  const query = address.searchParams;
  query.set('widget', element.getAttribute('widget') ?? '');
  for (const [name, value] of given(element, true))
    if (name !== FROM_SCRIPT) query.set(name, value);
  return address.href;
}

/**
 * A frame with the widget that the element's attributes ask for, until `signal` is aborted.
 *
 * @throws {TypeError} where `src` is no address of a page
 */
export function makeFrame(element: Element, signal: AbortSignal): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = addressFor(element);
  frame.style.cssText = 'display:block;width:100%;border:0';
  element.append(frame);
  signal.addEventListener('abort', () => frame.remove());
  return frame;
}
