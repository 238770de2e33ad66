import type { ScalingEvent } from './events.ts';

/** What an event is about. */
export const subjectOf = ({ type, data }: ScalingEvent): string => {
  switch (type) {
    case 'activity':
      return data.activity;
    case 'pilot':
    case 'pilot-ended':
      return data.pilot;
    case 'gate':
      return data.phase;
    case 'strategy':
      return data.strategy;
    case 'barrier':
      return data.barrier;
    case 'outcome':
      return data.outcome;
    case 'trait':
      return data.trait;
    case 'undo':
      return data.event;
  }
};
