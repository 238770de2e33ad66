import { type ComponentChildren, type ComponentType, createElement, type VNode } from 'preact';

export { Fragment } from 'preact';

/** What JSX is compiled to. `createElement` copies the props, so that they inherit nothing. */
export const jsx = (
  type: string | ComponentType<object>,
  props: { readonly children?: ComponentChildren },
  key?: string,
): VNode => createElement(type as string, key === undefined ? props : { ...props, key });

export { jsx as jsxs };
