import type { MatrixMessages } from './locales/messages.ts';
import { NextActivities } from './parts/NextActivities.tsx';
import { placedView, resultFor } from './views.ts';

/** What the matrix takes up with the first answer. */
export interface Place {
  readonly resultFor: typeof resultFor;
  readonly placedView: typeof placedView;
  readonly NextActivities: typeof NextActivities;
  /** Words that come along where they aren't there from the start. */
  readonly messages?: Partial<MatrixMessages>;
}

export const place: Place = { resultFor, placedView, NextActivities };
