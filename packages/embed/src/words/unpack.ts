import type { ActivityWords, FiveLevels, MatrixWords } from '@servitization/content';
import { matrix } from '@servitization/core';
import { laterWords } from './later.ts';

type Loader = () => Promise<{ readonly text: string }>;
type Part = readonly { readonly id: string }[];

const NONE: FiveLevels = ['', '', '', '', ''];

/** One record for each part of the framework, put together from the next lines. */
const each = <Entry>(parts: Part, entry: () => Entry): Record<string, Entry> =>
  Object.fromEntries(parts.map(({ id }) => [id, entry()]));

/**
 * The words of the matrix from one text a line, in the order of the framework. Until what stands at
 * the levels of a question has come, its levels go by their names alone.
 */
export function unpack(text: string, loaders: readonly Loader[]): MatrixWords {
  const lines = text.split('\n');
  const next = () => lines.shift() ?? '';
  const five = () => NONE.map(next) as unknown as FiveLevels;
  const name = () => ({ name: next(), short: next(), description: '' });

  const { dimensions } = matrix.framework;
  const phases = dimensions.flatMap((dimension) => dimension.phases);
  const activitiesIn = (part: readonly matrix.Phase[]) => part.flatMap((one) => one.activities);
  const activity = () => ({ name: next(), question: next(), description: '', anchors: NONE });
  const activities: Record<string, ActivityWords> = {};

  const words = {
    dimensions: each(dimensions, name),
    phases: each(phases, name),
    activities: Object.assign(activities, each(activitiesIn(phases), activity)),
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

  const fill = (place: number) => async (): Promise<void> => {
    lines.push(...((await loaders[place]?.())?.text.split('\n') ?? []));
    for (const { id } of activitiesIn(dimensions[place]?.phases ?? [])) {
      Object.assign(activities[id] ?? {}, { description: next(), anchors: five() });
    }
  };
  laterWords.set(
    words,
    dimensions.map((_, place) => fill(place)),
  );
  return words;
}
