/**
 * Ref of an element that takes the focus as it enters the page. An effect would come after the next
 * paint, and a quick Tab would start from where the focus was before.
 */
export const takeFocusOnEntry = (element: HTMLElement | null): void => element?.focus();
