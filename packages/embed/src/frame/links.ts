const isElsewhere = (link: HTMLAnchorElement): boolean =>
  /^https?:$/.test(link.protocol) &&
  link.href.replace(/#.*/s, '') !== location.href.replace(/#.*/s, '');

/** Links lead on in the page around the frame, as they do from a widget that stands in it. */
export function leadOut(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      if (link && !link.target && !link.hasAttribute('download') && isElsewhere(link)) {
        link.target = '_top';
      }
    },
    true,
  );
}
