import { own, type RawRecord, wrongKind } from '../check.ts';
import { type InputCode, InputError } from '../errors.ts';
import type { Day, EventType, ScalingEvent } from './events.ts';
import { readDay } from './readDay.ts';
import { readEvent } from './readEvent.ts';
import { eventSchema } from './schema.ts';
import { daysBetween } from './time.ts';

/** Something in a file that is no event, and where. */
export interface LogFault {
  /** Place in the list, or line of the file, from 1. */
  readonly place: number;
  readonly path: string;
  readonly code: InputCode;
  readonly allowed: string;
  /** What kind of event it says it is; `null` if none that is known. */
  readonly type: EventType | null;
}

/** The good events of a log, and what was wrong with the others. */
export interface ReadLog {
  readonly events: readonly ScalingEvent[];
  readonly faults: readonly LogFault[];
}

const LAST_DAY = '9999-12-31';
const NOT_JSON = 'an event as JSON';

function typeOf(value: unknown): EventType | null {
  const type = typeof value === 'object' && value !== null ? own(value as RawRecord, 'type') : null;
  return typeof type === 'string' && Object.hasOwn(eventSchema, type) ? (type as EventType) : null;
}

const faultOf = (error: unknown, { place, value }: Found): LogFault => {
  if (!(error instanceof InputError)) throw error;
  const { path, code, allowed } = error;
  return { place, path, code, allowed, type: typeOf(value) };
};

export interface Found {
  readonly place: number;
  /** `undefined` where nothing could be read. */
  readonly value: unknown;
}

/** A day of tolerance, as everywhere between local days and stamps. */
function checkWritten({ at }: ScalingEvent, today: Day): void {
  if (daysBetween(today, at.slice(0, 10)) <= 1) return;
  throw new InputError('event.at', 'range', `a time that is not in the future (today is ${today})`);
}

/** The good events among what was found, and what is wrong with the others. */
export function sortOut(found: readonly Found[], today: Day | undefined): ReadLog {
  const last = today === undefined ? LAST_DAY : readDay(today, 'today');
  const events: ScalingEvent[] = [];
  const faults: LogFault[] = [];
  for (const one of found) {
    const { place, value } = one;
    if (value === undefined) {
      faults.push({ place, path: 'event', code: 'type', allowed: NOT_JSON, type: null });
      continue;
    }
    try {
      const event = readEvent(value);
      checkWritten(event, last);
      events.push(event);
    } catch (error) {
      faults.push(faultOf(error, one));
    }
  }
  return { events, faults };
}

/**
 * Takes the good events of a list and says what is wrong with the others. Never throws for what is
 * in the list. With `today`, events from a clock that was ahead are bad ones.
 *
 * @throws {InputError} when it is no list, or `today` no day
 */
export function readLog(events: unknown, today?: Day): ReadLog {
  if (!Array.isArray(events)) throw wrongKind(events, 'events', 'a list of events');
  const found = Array.from(events, (value: unknown, index) => ({ place: index + 1, value }));
  return sortOut(found, today);
}
