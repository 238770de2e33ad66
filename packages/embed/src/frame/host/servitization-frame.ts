import { ServitizationFrame } from './element.ts';

/* The script that a page loads to have widgets in frames. Loaded twice, the first copy stays. */
const NAME = 'servitization-frame';
if (!customElements.get(NAME)) customElements.define(NAME, ServitizationFrame);
