/** A page for a library: it is given a place to draw in. */
export const page = (script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A library</title>
</head><body><div id="app"></div><script type="module" src="${script}"></script></body></html>`;
