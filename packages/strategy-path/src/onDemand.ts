import type { ComponentType } from 'react';
import type { ComparisonProps } from './parts/Comparison.tsx';
import type { FavorDetailsProps } from './parts/FavorDetails.tsx';
import type { NoticesProps } from './parts/Notices.tsx';
import type { PlanProps } from './parts/Plan.tsx';

/* Parts that no page needs at its start. */

export const loadComparison = (): Promise<ComponentType<ComparisonProps>> =>
  import('./parts/Comparison.tsx').then(({ Comparison }) => Comparison);

export const loadPlan = (): Promise<ComponentType<PlanProps>> =>
  import('./parts/Plan.tsx').then(({ Plan }) => Plan);

export const loadFavor = (): Promise<ComponentType<FavorDetailsProps>> =>
  import('./parts/FavorDetails.tsx').then(({ FavorDetails }) => FavorDetails);

export const loadTable = (): Promise<ComponentType<FavorDetailsProps>> =>
  import('./parts/ComparisonTable.tsx').then(({ ComparisonTable }) => ComparisonTable);

export const loadNotices = (): Promise<ComponentType<NoticesProps>> =>
  import('./parts/Notices.tsx').then(({ Notices }) => Notices);
