import type { ViewContext } from '../views.ts';

export interface DetailProps {
  readonly context: ViewContext;
}
