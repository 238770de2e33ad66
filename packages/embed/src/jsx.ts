import { type ComponentChildren, type ComponentType, createElement, type VNode } from 'preact';

export { Fragment } from 'preact';

/** What JSX is compiled to. `createElement` copies the props, so that they inherit nothing. */
export const jsx = (
  type: string | ComponentType<object>,
  props: { readonly children?: ComponentChildren },
  key?: string,
): VNode => {
  const node = createElement(type as string, props);
  if (key !== undefined) node.key = key;
  return node;
};

export { jsx as jsxs };
