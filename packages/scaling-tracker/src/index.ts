export type {
  EntryMessages,
  TrackerMessages,
  WarningValues,
} from './locales/messages.ts';
export { ScalingTracker, type ScalingTrackerProps } from './ScalingTracker.tsx';
export {
  type ImportResult,
  type ScalingTrackerModel,
  type ScalingTrackerOptions,
  useScalingTracker,
} from './useScalingTracker.ts';
