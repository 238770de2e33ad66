const style = `
body { margin: 0 auto; max-width: 60rem; font: 16px/1.5 system-ui, sans-serif; }
h2, h3, p { margin: 0 0 0.5rem; }
section { margin: 2rem 0; }
fieldset { margin: 1rem 0; padding: 0; border: 0; }
legend { font-weight: 700; }
label { display: block; padding: 0.25rem 0; }
label b { display: inline-block; width: 8rem; }
button { border: 0; background: none; font: inherit; text-decoration: underline; }
svg { display: block; max-width: 100%; }
svg rect { fill: none; stroke: #999; }
svg path { fill: none; stroke: #456; }
`;

/** Counts answers, and moves the firm's mark by a rule of three: what the page can't do without. */
const script = (root) => `
const root = ${root};
const total = root.getElementById('total');
const firm = root.getElementById('firm');
const radios = [...root.querySelectorAll('input')];
const mean = (dimension) => {
  const known = radios.filter((r) => r.checked && r.value < 5 && r.dataset.dimension === dimension);
  return known.length ? known.reduce((sum, r) => sum + +r.value, 0) / known.length : 0;
};
root.addEventListener('change', () => {
  firm.removeAttribute('hidden');
  total.textContent = radios.filter((r) => r.checked).length + ' of 17 questions are done.';
  firm.setAttribute('cx', 180 + mean('0') * 120);
  firm.setAttribute('cy', 480 - mean('1') * 120);
});
`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const radio = ({ id, level }, dimension, value, name, anchor = '') => {
  const checked = level === undefined ? false : (level ?? 5) === value;
  const state = checked ? ' checked' : '';
  return `<label><input type="radio" name="${id}" value="${value}" data-dimension="${dimension}"${state}> <b>${name}</b> ${escaped(anchor)}</label>`;
};

const question = (item, dimension, { levels, unknown }) => `<fieldset>
<legend>${item.number} ${escaped(item.text)}</legend><p>${escaped(item.description)}</p>
${item.anchors.map((anchor, i) => radio(item, dimension, i, levels[i], anchor)).join('\n')}
${radio(item, dimension, 5, unknown)}${item.level === undefined ? '' : '<button type="button">Add a note</button>'}
</fieldset>`;

const phase = ({ name, questions }, i, dimension, all) => `<section>
<p>${all.dimensions[dimension].name}, phase ${i + 1} of 3</p><h3>${name}</h3>
${questions.map((item) => question(item, dimension, all)).join('\n')}
</section>`;

const x = (coordinate) => 180 + coordinate * 160;
const y = (coordinate) => 480 - coordinate * 160;
const text = (left, top, words) => `<text x="${left}" y="${top}">${words}</text>`;

/** Firms of the study and names of the paths, where the widget has them. */
const firms = [
  ['A', 1.6, 0.34],
  ['B', 2.66, 1.5],
  ['C', 1.85, 1.86],
  ['D', 0.34, 1.5],
  ['E', 2.15, 2.15],
  ['F', 1.7, 2.66],
];
const starts = [
  [0.62, 0.2],
  [0.9, 2.74],
  [1.5, 1.3],
];

function matrix({ dimensions: [across, up], paths, hasBegun }) {
  const cells = [0, 1, 2].flatMap((i) =>
    [0, 1, 2].map((j) => `<rect x="${x(i)}" y="${y(j + 1)}" width="160" height="160"/>`),
  );
  const labels = [
    ...across.phases.map(({ short }, i) => text(x(i), 504, `${i + 1} ${short}`)),
    ...up.phases.map(({ short }, i) => text(0, y(i + 0.5), `${i + 1} ${short}`)),
    text(x(1), 530, across.name),
    text(0, 12, up.name),
  ];
  const [left, right] = across.interval;
  const [low, high] = up.interval;
  return `<svg viewBox="0 0 680 540" width="680" height="540" role="img" aria-label="Matrix">
${cells.join('')}
<path d="M${x(0.34)} ${y(0.34)}H${x(2.66)}V${y(2.66)}M${x(0.34)} ${y(0.34)}V${y(2.66)}H${x(2.66)}M${x(0.34)} ${y(0.34)}L${x(2.66)} ${y(2.66)}"/>
${firms.map(([letter, a, b]) => text(x(a), y(b), letter)).join('')}
${paths.map((name, i) => text(x(starts[i][0]), y(starts[i][1]), name)).join('')}
${labels.join('')}
${hasBegun ? `<rect x="${x(left)}" y="${y(high)}" width="${x(right) - x(left)}" height="${y(low) - y(high)}"/>${text(x(left), y(high) - 6, 'Your firm')}` : ''}
<circle id="firm" cx="${x(across.coordinate)}" cy="${y(up.coordinate)}" r="7"${hasBegun ? '' : ' hidden'}/>
</svg>`;
}

const questions = (all) =>
  all.dimensions
    .map(({ phases }, d) => phases.map((one, i) => phase(one, i, d, all)).join('\n'))
    .join('\n');

const begun = (all) => `<h2>Self-assessment</h2>
<p>Digital service maturity</p><p>7 of 8 answered, 1 don’t know</p>
<p>Ecosystem involvement</p><p>2 of 9 answered</p>
<p>Welcome back. <span id="total">10 of 17 questions are done</span>, and you continue at question 11. Pick the furthest step that is wholly true today.</p>
${questions(all)}
<h2>Digital services lead, partners lag</h2>
<p>On the answers so far, your firm is in phase 2 of digital service maturity and in phase 1 of ecosystem involvement. 8 questions are open or “don’t know”, so it may be anywhere in the dashed area; question 5 would narrow that most.</p>
${matrix(all)}
<p>Your firm is here. A few customers pay for remote support or monitoring; partners abroad are still being looked for.</p>
<p>Lines are three ways forward, letters are firms of the study. Your firm’s place follows this toolkit’s scoring rule, not the paper’s.</p>
<h3>What to work on next</h3>
<ol><li>Assess potential partners</li><li>Gather knowledge of markets abroad</li><li>Create digital services that customers value</li></ol>`;

const first = (all) => `<h2>Self-assessment</h2>
<p>Digital service maturity</p><p>0 of 8 answered</p>
<p>Ecosystem involvement</p><p>0 of 9 answered</p>
<p><span id="total">17 questions, about 15 minutes.</span> Pick the furthest step that is wholly true today.</p>
${questions(all)}
<h2>Your place is still open</h2>
<p>Answer the 17 questions and see where your firm stands. The first answers already place it.</p>
${matrix(all)}
<p>Choose a square to read what firms there look like.</p>
<p>Lines are three ways forward, letters are firms of the study. Your firm’s place follows this toolkit’s scoring rule, not the paper’s.</p>`;

const head = (title) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>`;

/** What a person would write who needs this one page: all of it HTML, no library, no shadow root. */
export const floor = (all) => `${head('Bare HTML')}
<style>${style}</style></head><body>
${begun(all)}
<script>${script('document')}</script></body></html>`;

/**
 * What a person would write by hand to set it into pages of others: one script that puts the HTML
 * into a shadow root of its own. No library; for somebody who comes for the first time.
 */
export const bare = {
  page: `${head('Bare HTML by a script')}
<script type="module" src="bare.js"></script></head><body><x-bare></x-bare></body></html>`,
  script: (all) => `const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(style.replace('body', ':host'))});
customElements.define('x-bare', class extends HTMLElement {
connectedCallback() {
const shadow = this.attachShadow({ mode: 'open' });
shadow.adoptedStyleSheets = [sheet];
shadow.innerHTML = ${JSON.stringify(first(all))};
${script('shadow')}
}
});
`,
};

/** The page promises to be bare. */
if (script('document').length > 2000) throw new Error('The script of the floor is no bare one');
