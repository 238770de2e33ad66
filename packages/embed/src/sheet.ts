import first from 'virtual:first-styles';

let sheet: CSSStyleSheet | undefined;
let styles = first;

/**
 * Takes the styles of a part, now or when it is fetched later; every shadow root has them at once.
 * What comes late is one rule more, so that the browser doesn't read all the others again.
 */
export function addStyles(css: string): void {
  if (sheet) sheet.insertRule(`@media all{${css}}`, sheet.cssRules.length);
  else styles += css;
}

/** The one style sheet object that every element on the page adopts. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}
