import type { ScalingWords } from '@servitization/content';
import { scaling } from '@servitization/core';

/** Texts of the tracker in the order of its framework. */
export interface Listed {
  readonly steps: readonly string[];
  readonly phases: readonly string[];
  readonly activities: readonly string[];
}

const byId = <T>(ids: Iterable<string>, texts: readonly string[], entry: (text: string) => T) =>
  Object.fromEntries([...ids].map((id, index) => [id, entry(texts[index] ?? '')]));

/** The same by id: what `listedWords` sends as lists. */
export const keyed = ({
  steps,
  phases,
  activities,
}: Listed): Pick<ScalingWords, 'steps' | 'phases' | 'activities'> =>
  ({
    steps: byId(scaling.steps.keys(), steps, (text) => text),
    phases: byId(scaling.phaseIds, phases, (name) => ({ name })),
    activities: byId(scaling.activityIds, activities, (short) => ({ short })),
  }) as unknown as Pick<ScalingWords, 'steps' | 'phases' | 'activities'>;
