import type { ComponentType } from 'react';
import type { StatesProps } from './parts/States.tsx';
import type { WorkProps } from './parts/Work.tsx';

/* Parts that no page needs before its reader comes near, or something goes wrong. */

export const loadWork = (): Promise<ComponentType<WorkProps>> =>
  import('./parts/Work.tsx').then(({ Work }) => Work);

export const loadStates = (): Promise<ComponentType<StatesProps>> =>
  import('./parts/States.tsx').then(({ States }) => States);
