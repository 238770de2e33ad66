import { wordsFor } from '@servitization/content';
import { tally } from './progress.ts';
import { idsOf, type Step, steps } from './steps.ts';
import type { ViewContext } from './views.ts';

/** A phase in a list of all, such as "Digital awareness, 3 of 3 answered". */
export interface PhaseView {
  /** Index of the step. */
  readonly at: number;
  readonly name: string;
  readonly state: string;
  /** Whether it is the one in view. */
  readonly current: boolean;
}

export interface DimensionView {
  readonly name: string;
  readonly hue: string;
  readonly phases: readonly PhaseView[];
}

/** What is answered of a phase, in words. */
export const stateText = ({ answers, messages, format }: ViewContext, step: Step): string =>
  messages.progress(tally(answers, idsOf(step)), format);

/** All phases by dimension, for those who want to go to one. */
export function dimensionViews(context: ViewContext, current: Step | undefined): DimensionView[] {
  const dimensions = [...new Set(steps.map(({ dimension }) => dimension))];
  const viewOf = (step: Step): PhaseView => ({
    at: steps.indexOf(step),
    name: wordsFor(context.words.phases, step.phase.id).name,
    state: stateText(context, step),
    current: step === current,
  });
  return dimensions.map((dimension) => ({
    name: wordsFor(context.words.dimensions, dimension.id).name,
    hue: dimension.id,
    phases: steps.filter((step) => step.dimension === dimension).map(viewOf),
  }));
}
