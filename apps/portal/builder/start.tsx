import '../site/layers.css';
import '@servitization/tokens/styles.css';
import '@servitization/ui/styles.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Builder, type Words } from './Builder.tsx';
import { FACTS_ID, type Facts } from './facts.ts';

/** Takes over what the build has drawn, with the facts that it has left in the page. */
export function start(words: Words): void {
  const main = document.querySelector('main');
  const facts = document.getElementById(FACTS_ID)?.textContent;
  if (!main || !facts) throw new Error('The page has no <main>, or no facts of the script.');
  hydrateRoot(
    main,
    <StrictMode>
      <Builder words={words} facts={JSON.parse(facts) as Facts} />
    </StrictMode>,
  );
}
