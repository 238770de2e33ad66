import tokens from '@servitization/tokens/styles.css?inline';
import host from './host.css?inline';

let sheet: CSSStyleSheet | undefined;
let styles = host + tokens;

/** Takes the styles of a part, now or when it is fetched later; every shadow root has them at once. */
export function addStyles(css: string): void {
  styles += css;
  sheet?.replaceSync(styles);
}

/** The one style sheet object that every element on the page adopts. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}
