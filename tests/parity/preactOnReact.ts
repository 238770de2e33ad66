import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

/*
 * What the elements use of Preact, on React: the same element, another runtime. A difference between
 * the two is then a matter of the runtime, and one to the page in React a matter of the element.
 */
export { Component, createElement } from 'react';

const roots = new WeakMap<Element | DocumentFragment, Root>();

export function render(node: ReactNode, container: Element | DocumentFragment): void {
  const root = roots.get(container) ?? createRoot(container);
  roots.set(container, root);
  if (node === null) {
    root.unmount();
    roots.delete(container);
  } else flushSync(() => root.render(node));
}

export function hydrate(node: ReactNode, container: Element | DocumentFragment): void {
  roots.set(container, hydrateRoot(container as Element, node));
}
