import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Workshop } from './Workshop.tsx';

/** What `main` holds before there is a script: the empty document, drawn. */
export const html = (): string =>
  renderToString(
    <StrictMode>
      <Workshop />
    </StrictMode>,
  );
