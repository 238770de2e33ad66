/**
 * Ref of a title that takes the focus as it enters the page. An effect would come after the next
 * paint, and a quick Tab would start from where the focus was before.
 */
export const takeFocusOnEntry = (title: HTMLElement | null): void => title?.focus();
