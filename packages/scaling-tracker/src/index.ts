export type {
  EntryMessages,
  TrackerMessages,
  WarningValues,
} from './locales/messages.ts';
export { prepareTracker } from './prepare.ts';
export { ScalingTracker, type ScalingTrackerProps } from './ScalingTracker.tsx';
export type { ScalingTrackerOptions } from './useLog.ts';
export { type ScalingTrackerModel, useScalingTracker } from './useScalingTracker.ts';
export type { ImportResult, ImportText } from './writing.ts';
