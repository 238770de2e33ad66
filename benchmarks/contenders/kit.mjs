/** The widgets as a host would have them, all questions on one page as in the others. */
export const kit = () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Servitization Kit</title>
<script type="module" src="embed/servitization.js"></script></head><body>
<servitization-assessment profile="bench" view="all"></servitization-assessment>
<servitization-matrix profile="bench"></servitization-matrix>
</body></html>`;
