import { own, type RawRecord, wrongKind } from '../check.ts';
import { type InputCode, InputError } from '../errors.ts';
import type { LogKind } from './kind.ts';
import { readDay } from './readDay.ts';
import { readEventOf } from './readEvent.ts';
import { daysBetween } from './time.ts';
import type { Day, LogEvent } from './types.ts';

/** Something in a file that is no event, and where. */
export interface FaultOf<Type extends string> {
  /** Place in the list, or line of the file, from 1. */
  readonly place: number;
  readonly path: string;
  readonly code: InputCode;
  readonly allowed: string;
  /** What kind of event it says it is; `null` if none that is known. */
  readonly type: Type | null;
}

/** The good events of a log, and what was wrong with the others. */
export interface ReadLogOf<Event extends LogEvent> {
  readonly events: readonly Event[];
  readonly faults: readonly FaultOf<Event['type']>[];
}

const LAST_DAY = '9999-12-31';
const NOT_JSON = 'an event as JSON';

function typeOf<Event extends LogEvent>(
  { shapes }: LogKind<Event>,
  value: unknown,
): Event['type'] | null {
  const type = typeof value === 'object' && value !== null ? own(value as RawRecord, 'type') : null;
  return shapes.get(type as string)?.type ?? null;
}

function faultOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  error: unknown,
  { place, value }: Found,
): FaultOf<Event['type']> {
  if (!(error instanceof InputError)) throw error;
  const { path, code, allowed } = error;
  return { place, path, code, allowed, type: typeOf(kind, value) };
}

export interface Found {
  readonly place: number;
  /** `undefined` where nothing could be read. */
  readonly value: unknown;
}

/** A day of tolerance, as everywhere between local days and stamps. */
const isAfter = (day: Day, today: Day): boolean => day > today && daysBetween(today, day) > 1;

/**
 * Was it written with a clock that was ahead of this day? That is no reason to refuse it: a profile's
 * clock only goes forward, so all that was written since has such a stamp, whatever day it names.
 */
export const isAhead = ({ at }: LogEvent, today: Day): boolean => isAfter(at.slice(0, 10), today);

function checkHappened({ data: { on } }: LogEvent, today: Day): void {
  if (on === undefined || !isAfter(on, today)) return;
  const allowed = `a day that is not in the future (today is ${today})`;
  throw new InputError('event.data.on', 'range', allowed);
}

/** The good events among what was found, and what is wrong with the others. */
export function sortOut<Event extends LogEvent>(
  kind: LogKind<Event>,
  found: readonly Found[],
  today: Day | undefined,
): ReadLogOf<Event> {
  const last = today === undefined ? LAST_DAY : readDay(today, 'today');
  const events: Event[] = [];
  const faults: FaultOf<Event['type']>[] = [];
  for (const one of found) {
    const { place, value } = one;
    if (value === undefined) {
      faults.push({ place, path: 'event', code: 'type', allowed: NOT_JSON, type: null });
      continue;
    }
    try {
      const event = readEventOf(kind, value, 'event');
      checkHappened(event, last);
      events.push(event);
    } catch (error) {
      faults.push(faultOf(kind, error, one));
    }
  }
  return { events, faults };
}

/**
 * Takes the good events of a list and says what is wrong with the others. Never throws for what is
 * in the list. With `today`, events of a later day are bad ones; `isAhead` tells of later stamps.
 *
 * @throws {InputError} when it is no list, or `today` no day
 */
export function readLogOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  events: unknown,
  today?: Day,
): ReadLogOf<Event> {
  if (!Array.isArray(events)) throw wrongKind(events, 'events', 'a list of events');
  const found = Array.from(events, (value: unknown, index) => ({ place: index + 1, value }));
  return sortOut(kind, found, today);
}
