/**
 * @typedef {{ id: string, project: string, passed: boolean, violations: string[], byHand: string[] }} StoryRun
 *   one story in one run: rules of axe that it breaks, and rules that axe leaves to a person
 * @typedef {{ stories: number, failed: number, violations: string[], byHand: string[], dark: number, forcedColors: number }} Status
 *   of one component: how many stories were tested in light, and how many again in the dark and in
 *   forced colors
 */

const unique = (texts) => [...new Set(texts)].sort();

/** `components-button` of `components-button--primary`. */
const componentOf = ({ id }) => id.split('--')[0];

/** @returns {Status} */
function statusOf(runs) {
  const of = (project) => runs.filter((run) => run.project === project).length;
  return {
    stories: of('stories'),
    failed: runs.filter(({ passed }) => !passed).length,
    violations: unique(runs.flatMap(({ violations }) => violations)),
    byHand: unique(runs.flatMap(({ byHand }) => byHand)),
    dark: of('stories-dark'),
    forcedColors: of('stories-forced-colors'),
  };
}

/**
 * What the tests of stories found, by component.
 *
 * @param {StoryRun[]} runs
 * @returns {Record<string, Status>} by the id of the component, sorted
 */
export function statusByComponent(runs) {
  const ids = unique(runs.map(componentOf));
  return Object.fromEntries(
    ids.map((id) => [id, statusOf(runs.filter((run) => componentOf(run) === id))]),
  );
}

const rulesOf = (reports, kind) =>
  reports
    .filter(({ type }) => type === 'a11y')
    .flatMap(({ result }) => result?.[kind] ?? [])
    .map(({ id }) => id);

/** @returns {StoryRun | null} null: a test that is no story */
export function readTest(test) {
  const { storyId, reports = [] } = test.meta();
  if (!storyId) return null;
  return {
    id: storyId,
    // Vitest adds the browser's name: `stories (chromium)`.
    project: test.project.name.split(' ')[0],
    passed: test.result().state === 'passed',
    violations: rulesOf(reports, 'violations'),
    byHand: rulesOf(reports, 'incomplete'),
  };
}
