/** The value that a share of all lie below. */
const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];

const median = (values) => quantile(values, 0.5);
const round = (value) => Math.round(value * 10) / 10;

/**
 * What the loads of a contender come to.
 *
 * @param {{ id: string, label: string, shows: string[], questions?: number, first?: boolean,
 *   floor?: boolean }} contender
 * @param {Record<string, number>[]} loads as `load` measures them
 */
export function summarize({ id, label, shows, questions, first = false, floor = false }, loads) {
  const of = (key) => loads.map((load) => load[key]);
  return {
    id,
    label,
    shows,
    questions,
    first,
    floor,
    loads: loads.length,
    cpu: round(median(of('cpu'))),
    quartiles: [0.25, 0.75].map((share) => round(quantile(of('cpu'), share))),
    script: round(median(of('script'))),
    layout: round(median(of('layout'))),
    bytes: median(of('bytes')),
    scriptBytes: median(of('scriptBytes')),
    characters: median(of('characters')),
    elements: median(of('elements')),
  };
}

/**
 * Each with its CPU as a multiple of its floor's, of the same run.
 *
 * @template {{ cpu: number, first: boolean, floor: boolean }} Summary
 * @param {Summary[]} summaries the floors among them
 * @returns {(Summary & { ratio: number })[]}
 */
export function compare(summaries) {
  const floorOf = ({ first }) => summaries.find((one) => one.floor && one.first === first);
  return summaries.map((one) => ({
    ...one,
    ratio: Math.round((one.cpu / floorOf(one).cpu) * 100) / 100,
  }));
}

const kB = (bytes) => (bytes / 1000).toFixed(1);
const tasks = { questions: 'questions', matrix: 'matrix' };

/** @param {ReturnType<typeof compare>} rows */
export function table(rows) {
  const head = [
    '| page | firm | shows | main-thread CPU | of the floor | all it loads | of that, script | text | elements |',
    '| --- | --- | --- | --: | --: | --: | --: | --: | --: |',
  ];
  const lines = rows.map(({ label, first, shows, cpu, quartiles, ratio, ...row }) =>
    [
      '',
      label,
      first ? 'new' : '10 answers',
      shows.map((task) => tasks[task]).join(', '),
      `${cpu.toFixed(0)} ms (${quartiles.map((value) => value.toFixed(0)).join('–')})`,
      `${ratio.toFixed(2)} ×`,
      `${kB(row.bytes)} kB`,
      `${kB(row.scriptBytes)} kB`,
      row.characters,
      row.elements,
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return [...head, ...lines].join('\n');
}

/** Puts a text between the markers of a document, in place of what stood there. */
export function between(document, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The markers ${start} and ${end} are missing`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}
