/** A frame as high as its content tells its height, so that nothing of it may be drawn later. */
const BASE = `
  html {
    color-scheme: light;
    font-family: system-ui, sans-serif;
    --servitization-inset: 1rem;
  }
  body { margin: 0; display: flow-root; }
  main > p, main > * > p { margin: 1rem; }
  .fits { overflow-y: hidden; }
  .fits ::part(question) { content-visibility: visible; }
  @media print { .fits { overflow-y: visible; } }
`;

/** As styles of a script, for a page whose policy allows no others. */
export function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(BASE);
  document.adoptedStyleSheets = [sheet];
}
