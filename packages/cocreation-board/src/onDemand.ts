import type { ComponentType } from 'react';
import type { StatesProps } from './parts/States.tsx';
import type { WarningsProps } from './parts/Warnings.tsx';
import type { WorkProps } from './parts/Work.tsx';

/* Parts that no page needs before something is recorded, or its reader comes near. */

export const loadWork = (): Promise<ComponentType<WorkProps>> =>
  import('./parts/Work.tsx').then(({ Work }) => Work);

export const loadWarnings = (): Promise<ComponentType<WarningsProps>> =>
  import('./parts/Warnings.tsx').then(({ Warnings }) => Warnings);

export const loadStates = (): Promise<ComponentType<StatesProps>> =>
  import('./parts/States.tsx').then(({ States }) => States);
