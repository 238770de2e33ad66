import { type Paper, type PaperId, sources } from '@servitization/core';
import { type Html, html } from './html.ts';
import type { Setting } from './page.ts';

/** Authors as the papers name them, with initials. */
const authors: Readonly<Record<PaperId, string>> = {
  'kolagar-2022': 'Kolagar, M., Reim, W., Parida, V. and Sjödin, D.',
  'reim-2022': 'Reim, W., Yli-Viitala, P., Arrasvuori, J. and Parida, V.',
  'ciasullo-2021': 'Ciasullo, M. V., Polese, F., Montera, R. and Carrubbo, L.',
  'garcia-martin-2025': 'Garcia Martin, P. C., Koporcic, N., Sjödin, D. and Parida, V.',
  'sjodin-2020': 'Sjödin, D., Parida, V., Kohtamäki, M. and Wincent, J.',
};

/** Where a paper is to be read. */
export const urlOf = (id: PaperId): string => {
  const { doi } = sources[id];
  if (!doi) throw new Error(`${id}: no DOI to link to`);
  return `https://doi.org/${doi}`;
};

const issueOf = ({ volume, issue, pages }: Paper) =>
  `${volume}${issue ? `(${issue})` : ''}, ${pages.replace('-', '–')}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;');

/** The reference to a paper, as a line of small print. It is in English, what we add to it is not. */
export function cite(id: PaperId, { locale, texts }: Setting): Html {
  const paper = sources[id];
  const url = paper.doi && urlOf(id);
  const isFree = paper.license === 'CC-BY-4.0';
  return html`<p class="source" lang="en">
  ${authors[id]} (${paper.year}). ${escaped(paper.title)}.
  <cite>${escaped(paper.journal)}</cite> ${issueOf(paper)}.
  ${url && html`<a href="${url}">${url.replace('https://', '')}</a>.`}
  ${isFree && html`<span lang="${locale}">${texts.frame.freeToRead}</span>`}
</p>`;
}
