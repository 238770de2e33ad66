import { own, type RawRecord, wrongKind } from '../check.ts';
import { type InputCode, InputError } from '../errors.ts';
import type { LogKind } from './kind.ts';
import { readEventOf } from './readEvent.ts';
import type { LogEvent } from './types.ts';

/** Something in a file that is no event, and where. */
export interface FaultOf<Type extends string> {
  /** Place in the list, or line of the file, from 1. */
  readonly place: number;
  /** Where in the event; or what of a file: see `parseLogOf`. */
  readonly path: string;
  readonly code: InputCode;
  readonly allowed: string;
  /** What kind of event it says it is; `null` if none that is known. */
  readonly type: Type | null;
  /** The type that it names, when that is none of the known ones. */
  readonly named?: string;
}

/** The good events of a log, and what was wrong with the others. */
export interface ReadLogOf<Event extends LogEvent> {
  readonly events: readonly Event[];
  readonly faults: readonly FaultOf<Event['type']>[];
}

/** Enough of a word to know it again. */
const NAMED = 60;

function typeOf<Event extends LogEvent>(
  { shapes }: LogKind<Event>,
  value: unknown,
): Pick<FaultOf<Event['type']>, 'type' | 'named'> {
  const type = typeof value === 'object' && value !== null ? own(value as RawRecord, 'type') : null;
  const known = shapes.get(type as string)?.type ?? null;
  if (known !== null || typeof type !== 'string') return { type: known };
  return { type: null, named: type.slice(0, NAMED) };
}

function faultOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  error: unknown,
  { place, value }: Found,
): FaultOf<Event['type']> {
  if (!(error instanceof InputError)) throw error;
  const { path, code, allowed } = error;
  return { place, path, code, allowed, ...typeOf(kind, value) };
}

export interface Found {
  readonly place: number;
  readonly value: unknown;
  /** Why there is no value to look at. */
  readonly lost?: Pick<FaultOf<never>, 'path' | 'code' | 'allowed'>;
}

/** The good events among what was found, and what is wrong with the others. */
export function sortOut<Event extends LogEvent>(
  kind: LogKind<Event>,
  found: readonly Found[],
): ReadLogOf<Event> {
  const events: Event[] = [];
  const faults: FaultOf<Event['type']>[] = [];
  for (const one of found) {
    try {
      if (one.lost) faults.push({ place: one.place, ...one.lost, type: null });
      else events.push(readEventOf(kind, one.value, 'event'));
    } catch (error) {
      faults.push(faultOf(kind, error, one));
    }
  }
  return { events, faults };
}

/** The entries of a list, each with its place; a hole in it is an entry that is missing. */
export const foundIn = (events: readonly unknown[]): readonly Found[] =>
  Array.from(events, (value, index) => ({ place: index + 1, value }));

/**
 * Takes the good events of a list and says what is wrong with the others. Never throws for what is
 * in the list.
 *
 * @throws {InputError} when it is no list
 */
export function readLogOf<Event extends LogEvent>(
  kind: LogKind<Event>,
  events: unknown,
): ReadLogOf<Event> {
  if (!Array.isArray(events)) throw wrongKind(events, 'events', 'a list of events');
  return sortOut(kind, foundIn(events));
}
