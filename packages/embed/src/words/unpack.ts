import type { ActivityWords, MatrixWords } from '@servitization/content';
import { matrix } from '@servitization/core';

type Part = readonly { readonly id: string }[];

/** One record for each part of the framework, put together from the next lines. */
const each = <Entry>(parts: Part, entry: () => Entry): Record<string, Entry> =>
  Object.fromEntries(parts.map(({ id }) => [id, entry()]));

/** The words of the matrix from one text a line, in the order of the framework. */
export function unpack(text: string): MatrixWords {
  const lines = text.split('\n');
  const next = () => lines.shift() ?? '';
  const five = () => [next(), next(), next(), next(), next()] as const;
  const name = () => ({ name: next(), short: next(), description: '' });

  const { dimensions } = matrix.framework;
  const phases = dimensions.flatMap((dimension) => dimension.phases);
  const activities = phases.flatMap((one) => one.activities);
  const activity = (): ActivityWords => ({
    name: next(),
    question: next(),
    description: next(),
    anchors: five(),
  });

  return {
    dimensions: each(dimensions, name),
    phases: each(phases, name),
    activities: each(activities, activity),
    levels: five(),
    unknown: next(),
    paths: { innovation: next(), ecosystem: next(), scaling: next() },
    cells: each(
      [1, 2, 3].flatMap((x) => [1, 2, 3].map((y) => ({ id: `${x}-${y}` }))),
      next,
    ),
    cite: { 'kolagar-2022': next() },
    scope: { 'kolagar-2022': next() },
  } as unknown as MatrixWords;
}
