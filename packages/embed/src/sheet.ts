import assessment from '@servitization/assessment/styles.css?inline';
import matrix from '@servitization/maturity-matrix/styles.css?inline';
import tokens from '@servitization/tokens/styles.css?inline';
import ui from '@servitization/ui/styles.css?inline';
import host from './host.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The one style sheet object that every element on the page adopts. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([host, tokens, ui, assessment, matrix].join('\n'));
  }
  return sheet;
}
