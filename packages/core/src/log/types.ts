/** A day such as `2026-03-01`. */
export type Day = string;

/** What every entry of a log may say beside what it is about. */
export interface Noted {
  /** The day it happened, when that isn't the day it was written down. */
  readonly on?: Day;
  readonly note?: string;
}

/** What an entry says, before it has an id and a stamp. */
export interface Said {
  readonly type: string;
  readonly data: Noted;
}

/** An entry of a log, as the events of a company's profile are. */
export interface LogEvent extends Said {
  readonly id: string;
  readonly log: string;
  /** Hybrid logical clock, `2026-11-22T01:02:03.004Z-0000`: sorts as text. */
  readonly at: string;
  /** Who wrote it. */
  readonly by: string;
}

/** The day of an event: the one it names, else the one it was written down on. */
export const dayOf = ({ at, data }: LogEvent): Day => data.on ?? at.slice(0, 10);
