import { minutesFor, tally } from './progress.ts';
import { activityIds } from './steps.ts';
import { estimateText, type ViewContext } from './views.ts';

/** What is left, or what was done before when the user has just come back. */
export function leftText(context: ViewContext, resumed: boolean): string {
  const { answers, messages, format } = context;
  const { open, total } = tally(answers, activityIds);
  if (open === 0) return messages.nothingOpen;
  if (open === total) return estimateText(context);
  if (!resumed) return messages.timeLeft({ minutes: minutesFor(open), open }, format);
  return messages.resumed({ done: total - open, total }, format);
}
