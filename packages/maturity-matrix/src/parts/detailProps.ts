import type { StartContext } from '../start.ts';

export interface DetailProps {
  readonly context: StartContext;
}
