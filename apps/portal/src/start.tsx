import '../site/layers.css';
import '@servitization/tokens/styles.css';
import '@servitization/ui/styles.css';
import '@servitization/assessment/styles.css';
import '@servitization/maturity-matrix/styles.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { takeEarlyAnswers } from './earlyAnswers.ts';
import { Workshop } from './Workshop.tsx';
import type { Words } from './words/words.ts';

/** Takes over what the build has drawn, in the language that it was drawn in. */
export function start(words: Words): void {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no <main>.');
  hydrateRoot(
    main,
    <StrictMode>
      <Workshop words={words} onFilled={takeEarlyAnswers(main)} />
    </StrictMode>,
  );
}
