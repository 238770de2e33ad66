import type { ReactNode } from 'react';
import { servicesByActivity } from '../site/offers.ts';
import type { Words } from './words/words.ts';

/** The agency's own help with an activity, where there is any; the first page says the same in HTML. */
export const serviceFor =
  ({ services }: Words) =>
  (activity: string): ReactNode => {
    const service = servicesByActivity[activity];
    return service && <a href={`../#${service}`}>{services[service].order}</a>;
  };
