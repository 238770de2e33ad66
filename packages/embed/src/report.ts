/** Sends one of the element's own events, which bubble and cross shadow roots. */
export function send(element: Element, type: string, detail: object): void {
  const options = { detail, bubbles: true, composed: true };
  element.dispatchEvent(new CustomEvent(`servitization-${type}`, options));
}

/** Says in the console, and to the page, what is wrong with an element. */
export function report(element: Element, message: string, detail: object): void {
  const text = `<${element.localName}> ${message}`;
  console.error(text);
  send(element, 'error', { message: text, ...detail });
}

export function reportError(element: Element, error: unknown): void {
  report(element, error instanceof Error ? error.message : String(error), { error });
}
