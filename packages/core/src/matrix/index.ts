export { activityIds } from './activityIds.ts';
export { assess } from './assess.ts';
export { type ActivityId, type DimensionId, framework, type PhaseId } from './framework.ts';
export { smallestMoves } from './moves.ts';
export { nextActivities } from './nextActivities.ts';
export { nextQuestions } from './questions.ts';
export { type LevelId, type LevelStep, scale } from './scale.ts';
export type {
  Activity,
  Answer,
  Answers,
  Assessment,
  AssessOptions,
  Change,
  Dimension,
  DimensionResult,
  Framework,
  Level,
  Move,
  NextActivity,
  Phase,
  PhaseResult,
} from './types.ts';
export { type WeakPhase, weakPhases } from './weak.ts';
