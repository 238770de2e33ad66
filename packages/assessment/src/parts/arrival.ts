/**
 * Ref that takes the user to a place: its title, or its chosen radio button or first one, gets the
 * focus, and the place is brought to the top of the view. An effect would come after the next paint,
 * and a quick Tab would start from where the focus was before. Every arrival has one of its own, as
 * a ref that is there already is not called again.
 */
export const arrival =
  () =>
  (place: HTMLElement | null): void => {
    const target =
      place?.querySelector<HTMLElement>(':checked:enabled') ??
      place?.querySelector<HTMLElement>('input:enabled') ??
      place;
    // What can't be answered has no control to go to.
    if (target && target === place) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
    // At once, whatever the page says: no motion to reduce, and the next key finds its place.
    place?.scrollIntoView({ behavior: 'instant' });
  };
