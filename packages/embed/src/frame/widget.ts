import { reportError } from '../report.ts';
import type { Asked } from './parameters.ts';
import { failedIn } from './words.ts';

export type Widget = HTMLElement & { value: unknown };

/** The elements' script, from the part that this file becomes. */
const LOADER = '../servitization.js';

/** The element that an address asks for; it stands there before its script has come. */
export function showWidget({ widget, attributes }: Asked): Widget {
  const element = document.createElement(`servitization-${widget}`) as Widget;
  for (const [name, value] of attributes) element.setAttribute(name, value);
  // Not there before, since what stands in an element shows until it has drawn.
  element.addEventListener('servitization-error', () => explain(element));
  mainOf(document).replaceChildren(element);
  import(/* @vite-ignore */ LOADER).catch((error: unknown) => reportError(element, error));
  return element;
}

/** Where the address names no widget: for whoever wrote it. */
export function showNothing(widgets: string): void {
  const reason = `This frame’s address names no tool: frame.html?widget= takes ${widgets}.`;
  mainOf(document).replaceChildren(paragraph(reason));
}

function paragraph(text: string): Element {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

const mainOf = ({ body }: Document): Element => body.querySelector('main') ?? body;

/** Seen only where the widget isn't. */
function explain(element: Element): void {
  element.replaceChildren(paragraph(failedIn(element.getAttribute('locale') ?? '')));
}

/** What the widget is called, and in which language. */
export function nameFrame({ shadowRoot }: Widget): string {
  const drawn = shadowRoot?.querySelector<HTMLElement>('.servitization');
  document.documentElement.lang = drawn?.lang || 'en';
  document.title =
    drawn?.ariaLabel ||
    drawn?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ||
    document.title;
  return document.title;
}

/** A change of an attribute by the page around; the element checks the value. */
export function setAttribute(element: Widget | undefined, name: string, to: string | null): void {
  if (to === null) element?.removeAttribute(name);
  else element?.setAttribute(name, to);
}

/**
 * A document that isn't valid changes nothing, and the page is told where it isn't.
 *
 * @returns whether the element has it; not before it has started
 */
export function setValue(element: Widget, value: unknown): boolean {
  try {
    element.value = value;
    return element.value !== undefined;
  } catch (error) {
    reportError(element, error);
    return false;
  }
}
