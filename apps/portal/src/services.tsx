import type { ReactNode } from 'react';
import { servicesByActivity, toolsByActivity } from '../site/offers.ts';
import type { Words } from './words/words.ts';

/** The agency's own help with an activity, or a tool that works on it, where there is any; the first page says the same in HTML. */
export const serviceFor =
  ({ services, tools }: Words) =>
  (activity: string): ReactNode => {
    const service = servicesByActivity[activity];
    if (service) return <a href={`../#${service}`}>{services[service].order}</a>;
    const tool = toolsByActivity[activity];
    return tool && <a href={`../${tool}/`}>{tools[tool]}</a>;
  };
