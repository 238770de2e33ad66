import type { CompareOptions } from './types.ts';

/**
 * What results were computed by before: rules of every former version of this toolkit's framework,
 * so that `compare` can tell what the model did from what the company did. Empty while version 1.0.0
 * is in force. Whoever changes questions, phases or the threshold gives the framework another
 * version, and puts here what was in force, under its own; rule MO10 of SPEC.md holds them to it.
 */
export const formerly: NonNullable<CompareOptions['formerly']> = {};
