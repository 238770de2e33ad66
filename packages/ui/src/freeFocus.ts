/**
 * Nothing has the focus: what had it is gone, and the user has not gone on to anything else. True as
 * well within shadow roots, whose elements are the page's active one while focus is in them.
 */
export const isFocusFree = (): boolean => document.activeElement === document.body;

/** Ref of what a user has asked for and may come late: who has gone on stays where they are. */
export const takeFreeFocus = (element: HTMLElement | null): void => {
  if (isFocusFree()) element?.focus();
};
