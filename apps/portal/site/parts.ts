import { type Html, html } from './html.ts';

const paragraph = (text: Html) => html`<p>${text}</p>`;

/** What an article opens with. */
export const opening = (t: {
  readonly heading: Html;
  readonly lead: Html;
  readonly begin: Html;
}): Html => html`<header class="opening">
  <h1>${t.heading}</h1>
  <p class="lead">${t.lead}</p>
  <p>${t.begin}</p>
</header>`;

/** Stands in an element until its script runs, and for good where it doesn't. */
export const fallback = (t: {
  readonly heading: Html;
  readonly text: Html;
}): Html => html`<div class="fallback">
  <h2>${t.heading}</h2>
  <p>${t.text}</p>
</div>`;

/** The attribute, where there is an id. */
const idOf = (id: string | undefined) => (id ? ` id="${id}"` : '');

export interface Passage {
  readonly heading: Html;
  /** Paragraphs. */
  readonly text: readonly Html[];
}

export const paragraphs = ({ text }: Pick<Passage, 'text'>): Html[] => text.map(paragraph);

/** A passage one level below a section. */
export const sub = (
  passage: Passage,
  id?: string,
): Html => html`<h3${idOf(id)}>${passage.heading}</h3>
${paragraphs(passage)}`;

/** A section of the article: its heading in one column, its text in the other. */
export const section = (
  t: { readonly heading: Html },
  { id, text, after }: { readonly id?: string; readonly text: Html; readonly after?: Html },
): Html => html`<section${idOf(id)} class="columns">
  <h2>${t.heading}</h2>
  <div class="text">
    ${text}
  </div>
  ${after}
</section>`;

/** A section of plain paragraphs. */
export const prose = (passage: Passage, id?: string): Html =>
  section(passage, { ...(id && { id }), text: html`${paragraphs(passage)}` });

/**
 * An element with an example in it, for reading, and above it the way to the reader's own.
 * `src/log.ts` fills it, and goes from one to the other.
 */
export const withExample = (
  t: {
    readonly whose: { readonly label: Html; readonly example: Html; readonly own: Html };
    readonly shown: { readonly heading: Html; readonly text: Html };
  },
  {
    id,
    element,
    profile,
  }: { readonly id: string; readonly element: string; readonly profile: string },
): Html => html`<div id="${id}" class="tool wide">
  <nav id="own" class="whose" aria-label="${t.whose.label}">
    <ul id="example">
      <li><a href="#example" aria-current="true">${t.whose.example}</a></li>
      <li><a href="#own">${t.whose.own}</a></li>
    </ul>
  </nav>
  <servitization-${element}
    profile="${profile}"
    heading-level="2"
    read-only="true"
    today="2026-11-22"
  >
    ${fallback(t.shown)}
  </servitization-${element}>
</div>`;
