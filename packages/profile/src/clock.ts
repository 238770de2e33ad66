import { InputError } from '@servitization/core';
import { TIME } from './limits.ts';
import type { Stamp } from './types.ts';

/** Gives stamps that only go forward, whatever the computer's clock does. */
export interface Clock {
  /** A stamp later than all it gave, and later than `after` and all it saw there. */
  tick(after?: string): Stamp;
}

export interface ClockOptions {
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number;
  readonly by: string;
}

const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{4})$/;
/** The first moment of the year 0000, and the last of 9999. */
const FIRST_MS = -62_167_219_200_000;
const LAST_MS = 253_402_300_799_999;
const LAST_COUNT = 0xffff;

export function createClock({ now = Date.now, by }: ClockOptions): Clock {
  let latest = '';
  return {
    tick(after) {
      if (after !== undefined) {
        if (!isStampText(after)) throw badTime('after');
        if (after > latest) latest = after;
      }
      const present = stampText(now(), 0);
      latest = present > latest ? present : next(latest);
      return { at: latest, by };
    },
  };
}

/** Is it a time that the clock could have written? */
export function isStampText(at: unknown): at is string {
  if (typeof at !== 'string') return false;
  const iso = FORM.exec(at)?.[1];
  if (iso === undefined) return false;
  const ms = Date.parse(iso);
  // 30 February passes the form, and some engines read it as 2 March.
  return !Number.isNaN(ms) && new Date(ms).toISOString() === iso;
}

function next(at: string): string {
  const ms = Date.parse(at.slice(0, 24));
  const count = Number.parseInt(at.slice(25), 16);
  return count < LAST_COUNT ? stampText(ms, count + 1) : stampText(ms + 1, 0);
}

function stampText(ms: number, count: number): string {
  // Written so that NaN fails too.
  if (!(ms >= FIRST_MS && ms <= LAST_MS)) throw badTime('now');
  return `${new Date(ms).toISOString()}-${count.toString(16).padStart(4, '0')}`;
}

function badTime(path: string): InputError {
  return new InputError(path, 'range', TIME);
}
