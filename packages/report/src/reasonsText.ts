import type { ReportContext } from './sections/section.ts';

/** A board wants to know what carries it most; the tool itself tells the rest. */
const MOST_REASONS = 3;

/** The first reasons, and how many more there are. Empty without any. */
export function reasonsText(
  reasons: readonly string[],
  { texts, format }: Pick<ReportContext, 'texts' | 'format'>,
): string {
  const more = reasons.length - MOST_REASONS;
  const told = reasons.slice(0, MOST_REASONS).join('; ');
  return more > 0 ? `${told}; ${texts.messages.movedMore({ count: more }, format)}` : told;
}
