import { sharedSheet } from '../sheet.ts';

const BASE = `
  html {
    background: light-dark(#fcfbf9, #15171c);
    font-family: "Noto Sans", "Segoe UI", Seravek, "Frutiger Next", "Source Sans 3", ui-sans-serif, system-ui, sans-serif;
  }
  body { margin: 0; }
  html[data-theme='light'] { color-scheme: light; }
  html[data-theme='dark'] { color-scheme: dark; }
  main { padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; }
  .servitization { border: 0; }
  @media screen { main > .servitization { max-inline-size: 50em; margin-inline: auto; } }
  @media print {
    html { color-scheme: light; background: none; }
    main { padding: 0; }
    .servitization { font-size: revert-layer; }
  }
`;

/**
 * As styles of a script, for a page whose policy allows no others. Elements set the size of
 * their text outside of all layers; on paper it is the report’s.
 */
export function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BASE);
  document.adoptedStyleSheets = [sharedSheet(), sheet];
}
