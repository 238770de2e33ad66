import { roleData, routeData, traitData } from './structure.ts';
import type { ActivityId, Rateable, ReviewKind, RoleId, RouteId, TraitId } from './types.ts';

export const rateables: readonly Rateable[] = ['consonance', 'resonance'];
export const reviewKinds: readonly ReviewKind[] = ['co-monitoring', 'co-learning'];
export const roleIds: readonly RoleId[] = roleData;
export const routeIds: readonly RouteId[] = /* @__PURE__ */ routeData.map(({ id }) => id);
export const traitIds: readonly TraitId[] = /* @__PURE__ */ traitData.map(({ id }) => id);

export const activitiesOf: ReadonlyMap<RouteId, readonly ActivityId[]> = /* @__PURE__ */ new Map(
  routeData.map(({ id, activities }) => [id, activities.map((one): ActivityId => one.id)] as const),
);

export const activityIds: readonly ActivityId[] = /* @__PURE__ */ [...activitiesOf.values()].flat();
