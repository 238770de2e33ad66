import { cite } from '../site/cite.ts';
import { type Html, html } from '../site/html.ts';
import { type ServiceId, servicesByActivity, slots, toolsByActivity } from '../site/offers.ts';
import { page } from '../site/page.ts';
import { fallback, opening, paragraphs, prose, section, sub } from '../site/parts.ts';
import type { Texts, TextsOf } from '../texts/texts.ts';

type Home = TextsOf<'home'>;

const offers = ({ services, tools }: Texts) => [
  ...Object.entries(servicesByActivity).map(([id, service]) => ({
    id,
    href: `#${service}`,
    order: services[service].order,
  })),
  ...Object.entries(toolsByActivity).map(([id, tool]) => ({
    id,
    href: `/${tool}/`,
    order: tools[tool],
  })),
];

const tools = (t: Home, texts: Texts): Html => html`<div class="columns tool">
  <div id="questions">
    <servitization-assessment profile="norrland" heading-level="2" result-link="#place">
      ${fallback(t.questions)}
    </servitization-assessment>
  </div>
  <div id="place">
    <servitization-matrix profile="norrland" heading-level="2">
      ${slots(offers(texts))}
      ${fallback(t.place)}
    </servitization-matrix>
    <p class="back"><a href="#questions">${t.place.back}</a></p>
  </div>
</div>`;

type Dimension = Home['grow']['maturity'];

const phase = ({ name, text }: Dimension['phases'][number]) => html`<li>
  <strong>${name}</strong>
  <p>${text}</p>
</li>`;

const dimension = (
  t: Dimension,
  id: 'maturity' | 'ecosystem',
): Html => html`<div class="dimension ${id}">
  <h3>${t.heading}</h3>
  <p>${t.what}</p>
  <ol>${t.phases.map(phase)}</ol>
</div>`;

/** The line of a path through the grid of three by three and its tip. */
const lines = {
  innovation: ['M11 85H69A16 16 0 0 0 85 69V18', 'M79.5 24 85 17.5 90.5 24'],
  ecosystem: ['M11 85V27A16 16 0 0 1 27 11H78', 'M72 5.5 78.5 11 72 16.5'],
  scaling: ['M11 85 80 16', 'M72 16.2 80.3 15.7 79.8 24'],
} as const;

const way = (t: Home['ways'], id: keyof typeof lines): Html => {
  const [line, tip] = lines[id];
  return html`<div class="way ${id}">
  <svg aria-hidden="true" viewBox="-1 -1 98 98">
    <path class="grid" d="M0 0H96V96H0ZM32 0V96M64 0V96M0 32H96M0 64H96"/>
    <path class="line" d="${line}"/>
    <path class="head" d="${tip}"/>
    <circle class="dot" cx="11" cy="85" r="3.5"/>
    <circle class="ring" cx="85" cy="11" r="3.5"/>
  </svg>
  <h3>${t[id].heading}</h3>
  <p class="account">${t[id].text}</p>
</div>`;
};

const ways = (t: Home['ways']): Html =>
  section(t, {
    text: html`${paragraphs(t)}
      ${way(t, 'innovation')}
      ${way(t, 'ecosystem')}
      ${way(t, 'scaling')}
      ${paragraphs({ text: t.joined })}`,
  });

const help = (t: Home['help'], services: Texts['services']): Html => {
  const offered = Object.keys(services) as ServiceId[];
  return section(t, {
    id: 'services',
    text: html`${paragraphs(t)}
      ${offered.map((id) => sub(services[id], id))}`,
  });
};

export const home = page({
  name: 'home',
  path: '/',
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  ${tools(t, setting.texts)}
  ${prose(t.harder)}
  ${section(t.grow, {
    text: html`${paragraphs(t.grow)}`,
    after: html`${dimension(t.grow.maturity, 'maturity')} ${dimension(t.grow.ecosystem, 'ecosystem')}`,
  })}
  ${prose(t.together, 'together')}
  ${ways(t.ways)}
  ${section(t.research, {
    id: 'research',
    text: html`${paragraphs(t.research)} ${sub(t.research.scoring)}`,
    after: cite('kolagar-2022', setting),
  })}
  ${help(t.help, setting.texts.services)}
  ${prose(t.data, 'your-data')}
</article>`,
});
