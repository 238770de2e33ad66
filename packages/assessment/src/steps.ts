import { matrix } from '@servitization/core';

/** A phase with its dimension: one step of the assessment. */
export interface Step {
  readonly dimension: matrix.Dimension;
  readonly phase: matrix.Phase;
  /** Place of the phase in its dimension, from 1. */
  readonly place: number;
  /** Number of the step's first question among all, from 1. */
  readonly firstNumber: number;
}

const inOrder = matrix.framework.dimensions.flatMap((dimension) =>
  dimension.phases.map((phase, index) => ({ dimension, phase, place: index + 1 })),
);

export const idsOf = ({ phase }: Pick<Step, 'phase'>): readonly string[] =>
  phase.activities.map(({ id }) => id);

const questionsBefore = (step: number): number =>
  inOrder.slice(0, step).reduce((sum, { phase }) => sum + phase.activities.length, 0);

/** The steps in order: dimension by dimension, phase by phase. */
export const steps: readonly Step[] = inOrder.map((step, index) => ({
  ...step,
  firstNumber: questionsBefore(index) + 1,
}));

/** Every question in the order in which it is asked. */
export const activityIds: readonly string[] = inOrder.flatMap(idsOf);

/** Number of the question among all, from 1. */
export const numberOf = (question: string): number => activityIds.indexOf(question) + 1;

/** Index of the step that asks the question. */
export const stepOf = (question: string): number =>
  steps.findIndex((step) => idsOf(step).includes(question));
