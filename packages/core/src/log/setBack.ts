import type { LogEvent } from './types.ts';

/**
 * Entries of a file with an earlier stamp than one before them by the same writer, whose clock went
 * back. A log is written to a file in the order of its stamps, so it has none.
 */
export function setBackIn<Event extends LogEvent>(events: readonly Event[]): ReadonlySet<Event> {
  const latest = new Map<string, string>();
  const isBack = ({ at, by }: Event): boolean => {
    const before = latest.get(by) ?? at;
    if (before <= at) latest.set(by, at);
    return before > at;
  };
  return new Set(events.filter(isBack));
}
