const page = (attributes) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Servitization Kit</title>
<script type="module" src="embed/servitization.js"></script></head><body>
<servitization-assessment profile="bench"${attributes}></servitization-assessment>
<servitization-matrix profile="bench"></servitization-matrix>
</body></html>`;

/** The widgets as a host has them who pastes the snippet: one phase at a time. */
export const kit = page('');
/** All questions on one page, as in the others. */
export const kitAll = page(' view="all"');
