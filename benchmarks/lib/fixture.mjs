import { readFileSync } from 'node:fs';
import { en } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { parseProfile, ratingsOf } from '@servitization/profile';

/** The stored document that every page begins with: a firm that has answered ten questions. */
export const stored = readFileSync(
  new URL('../../examples/half-answered.servitization.json', import.meta.url),
  'utf8',
);

const { profile } = parseProfile(JSON.parse(stored));
const order = matrix.framework.dimensions.flatMap(({ phases }) =>
  phases.flatMap(({ activities }) => activities.map(({ id }) => id)),
);

/** `null` is “don’t know”, undefined no answer. */
const questionOf = (answers, { id }) => ({
  id,
  number: order.indexOf(id) + 1,
  text: en.activities[id].question,
  description: en.activities[id].description,
  anchors: en.activities[id].anchors,
  level: answers[id]?.level,
});

const dimensionOf = (answers, dimensions, { id, phases }) => ({
  name: en.dimensions[id].name,
  coordinate: dimensions[id].coordinate,
  interval: dimensions[id].interval,
  phases: phases.map((phase) => ({
    name: en.phases[phase.id].name,
    short: en.phases[phase.id].short,
    questions: phase.activities.map((activity) => questionOf(answers, activity)),
  })),
});

/** What pages show for these answers, with the words of the widgets. */
function fixtureFor(answers) {
  const { dimensions } = matrix.assess(answers);
  return {
    hasBegun: Object.keys(answers).length > 0,
    levels: en.levels,
    unknown: en.unknown,
    paths: Object.values(en.paths),
    dimensions: matrix.framework.dimensions.map((one) => dimensionOf(answers, dimensions, one)),
  };
}

/** For a firm that comes back with ten answers. */
export const fixture = fixtureFor(ratingsOf(profile, 'self'));
/** For one that has never been here. */
export const firstFixture = fixtureFor({});
