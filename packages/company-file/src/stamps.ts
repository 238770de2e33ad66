import {
  createClock,
  latestStamp,
  type Profile,
  randomHex,
  type Stamp,
} from '@servitization/profile';

/** One writer for all that this page does by itself, made when it is first needed. */
let clock: ReturnType<typeof createClock> | undefined;

/** A stamp that comes after everything in the document. */
export function stampAfter(profile: Profile): Stamp {
  clock ??= createClock({ by: randomHex(4) });
  return clock.tick(latestStamp(profile));
}

/** Milliseconds since 1970 of a stamp. */
export const timeOf = ({ at }: Pick<Stamp, 'at'>): number => Date.parse(at.slice(0, 24));
