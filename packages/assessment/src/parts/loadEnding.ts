import type { SpeakingPart } from '@servitization/ui';
import type { EndingProps } from './Ending.tsx';

/** One function for good: it is also what the fetched part is known by. */
export const loadEnding = (): Promise<SpeakingPart<EndingProps>> =>
  import('./Ending.tsx').then(({ Ending }) => Ending);
