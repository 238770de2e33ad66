import { fetchPart } from '@servitization/ui';
import type { ComponentType } from 'react';
import type { carryOn } from './carryOn.ts';
import type { StatesProps } from './parts/States.tsx';
import type { WarningsProps } from './parts/Warnings.tsx';
import type { WorkProps } from './parts/Work.tsx';

/* Parts that no page needs before something is recorded, or its reader comes near. */

export const loadCarryOn = (): Promise<typeof carryOn> =>
  import('./carryOn.ts').then((module) => module.carryOn);

/** With it comes what takes an entry into a log that is read already: here entries are made. */
export const loadWork = async (): Promise<ComponentType<WorkProps>> => {
  const [{ Work }] = await Promise.all([import('./parts/Work.tsx'), fetchPart(loadCarryOn)]);
  return Work;
};

export const loadWarnings = (): Promise<ComponentType<WarningsProps>> =>
  import('./parts/Warnings.tsx').then(({ Warnings }) => Warnings);

export const loadStates = (): Promise<ComponentType<StatesProps>> =>
  import('./parts/States.tsx').then(({ States }) => States);
