'use client';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';

/** Of a document's status what tells one trouble from another. */
export interface ToldStatus {
  readonly state: string;
  /** What could not be read, or the document whose last changes are not stored. */
  readonly text?: string;
}

export interface ToldOnceProps {
  /** Widgets of one store have the very same. */
  readonly status: ToldStatus;
  readonly children?: ReactNode;
}

interface Teller {
  trouble: unknown;
}

/*
 * All copies of this package on one page meet here: `tellers` in the order in which they came, and
 * `listeners` who hear that one came, left or has something else to tell.
 */
const MEETING_PLACE = Symbol.for('servitization.tellers.v1');

interface Meeting {
  readonly tellers: Set<Teller>;
  readonly listeners: Set<() => void>;
}

function meeting(): Meeting {
  const found = Reflect.get(globalThis, MEETING_PLACE) as Meeting | undefined;
  if (found) return found;
  const place: Meeting = { tellers: new Set(), listeners: new Set() };
  Object.defineProperty(globalThis, MEETING_PLACE, { value: place, configurable: true });
  return place;
}

/** The last to go takes the place along: nothing is left on a page that no widget is on. */
function leave({ tellers, listeners }: Meeting): void {
  if (tellers.size + listeners.size === 0) Reflect.deleteProperty(globalThis, MEETING_PLACE);
}

function announce(): void {
  for (const listener of meeting().listeners) listener();
}

function listen(listener: () => void): () => void {
  const place = meeting();
  place.listeners.add(listener);
  return () => {
    place.listeners.delete(listener);
    leave(place);
  };
}

/** A status is another one when it is looked at closer, or after each edit of a full browser. */
function troubleOf(status: ToldStatus): unknown {
  const { state, text } = status;
  if (state === 'unsent') return status;
  return text !== undefined && state === 'unsaved'
    ? `${state} ${JSON.parse(text).id}`
    : `${state} ${text}`;
}

/**
 * Of several widgets that would tell the same trouble of one document only the first that came does;
 * when it leaves the page, the next takes over.
 */
export function ToldOnce({ status, children }: ToldOnceProps): ReactNode {
  const [me] = useState<Teller>(() => ({ trouble: null }));
  const trouble = troubleOf(status);
  useEffect(() => {
    me.trouble = trouble;
    meeting().tellers.add(me);
    announce();
  }, [me, trouble]);
  useEffect(
    () => () => {
      const place = meeting();
      place.tellers.delete(me);
      announce();
      leave(place);
    },
    [me],
  );
  const isTeller = () => [...meeting().tellers].find((one) => one.trouble === me.trouble) === me;
  return useSyncExternalStore(listen, isTeller, () => false) ? children : null;
}
