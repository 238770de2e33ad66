import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

// What the READMEs show, pasted: one of them by its name in the address.
const examples = import.meta.glob('./examples/*.jsx');
const name = new URLSearchParams(location.search).get('example') ?? 'root';
const [component] = Object.values(await examples[`./examples/${name}.jsx`]());

createRoot(document.querySelector('#root')).render(
  createElement(StrictMode, null, createElement(component)),
);
