import { wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { framework as matrix } from '../matrix/framework.ts';
import type { Assessment } from '../matrix/types.ts';
import { framework, type PathId, type Waypoint } from './framework.ts';
import { frameworkIn } from './options.ts';
import { readStanding, type Standing } from './readStanding.ts';
import type { Leg, PathsOptions, Route } from './types.ts';

/** The level from which an activity needs no work on the way. */
const established = 3;
const sides = [0, 1] as const;
type Side = (typeof sides)[number];

const isSame = (a: Waypoint, b: Waypoint): boolean => a[0] === b[0] && a[1] === b[1];

/** Nobody goes back: each cell of the path, or the firm's own place where that is further. */
function waypointsFrom(start: Waypoint, cells: readonly Waypoint[]): readonly Waypoint[] {
  const met = cells.map(([x, y]): Waypoint => [Math.max(x, start[0]), Math.max(y, start[1])]);
  return met.filter((cell, index) => index === 0 || !isSame(cell, met[index - 1] ?? cell));
}

/** The dimension that the path takes first; `null` when it takes both at once. */
function leadingSide([first, second]: readonly Waypoint[]): Side | null {
  const moved = sides.filter((side) => (second?.[side] ?? 0) > (first?.[side] ?? 0));
  return moved.length === 1 ? (moved[0] ?? null) : null;
}

/** Phases to work on from one cell to the next: before it turns, the last one of the leading side. */
function phasesLeft(from: Waypoint, to: Waypoint, lead: Side | null, { axes }: Standing) {
  const turns = lead !== null && to[lead] === from[lead];
  const left = sides.flatMap((side) => axes[side].phases.slice(from[side] - 1, to[side] - 1));
  return turns ? [...axes[lead].phases.slice(from[lead] - 1), ...left] : left;
}

/** Lists each activity once, on the first leg that comes by it. */
function legsAlong(waypoints: readonly Waypoint[], lead: Side | null, standing: Standing): Leg[] {
  const listed = new Set<string>();
  const take = (activities: readonly string[]) =>
    activities.filter((id) => {
      const isDone = (standing.levels.get(id) ?? 0) >= established;
      if (isDone || listed.has(id)) return false;
      listed.add(id);
      return true;
    });
  return waypoints.map((from, index) => {
    const to = waypoints[index + 1];
    const phases = to
      ? phasesLeft(from, to, lead, standing)
      : standing.axes.flatMap((axis) => axis.phases);
    return { from, to: to ?? from, activities: phases.flatMap(take) };
  });
}

/** Ids of the phases of this toolkit's matrix that a leg enters: two where both sides go on at once. */
export const enteredOn = ({ from, to }: Leg): readonly string[] =>
  sides.flatMap((side) => {
    const { phases } = matrix.dimensions[side] ?? { phases: [] };
    return to[side] === from[side] ? [] : (phases[to[side] - 1]?.id ?? []);
  });

function pathOf(id: unknown) {
  const path = framework.paths.find((one) => one.id === id);
  if (path) return path;
  const allowed = framework.paths.map((one) => one.id).join(', ');
  if (typeof id === 'string') throw new InputError('path', 'unknown', allowed);
  throw wrongKind(id, 'path', allowed);
}

/**
 * The way that is left on a path, cell by cell, and what to work on from each to the next.
 *
 * Cells are read from `kolagar-2022`, section 5; that a firm off the path joins it further on, and
 * which activities make up a leg, is this toolkit's. Rules SP19-SP23 of SPEC.md.
 *
 * @throws {InputError} for an assessment, path or options that can't be taken
 */
export function planRoute(assessment: Assessment, path: PathId, options: PathsOptions = {}): Route {
  const { waypoints: cells } = pathOf(path);
  const standing = readStanding(assessment, frameworkIn(options));
  const [maturity, ecosystem] = standing.axes;
  const waypoints = waypointsFrom([maturity.phase ?? 1, ecosystem.phase ?? 1], cells);
  return {
    waypoints,
    legs: legsAlong(waypoints, leadingSide(cells), standing),
    assumedStart: maturity.phase === null || ecosystem.phase === null,
  };
}

/**
 * The activities that a path puts off: those of the side that it takes second, below "established",
 * while work on the side that it leads with comes before them. Empty where both sides go together,
 * and once the first side is through. Rule SP36 of SPEC.md.
 *
 * @returns ids in the order of the route
 * @throws {InputError} for an assessment, path or options that can't be taken
 */
export function postponed(
  assessment: Assessment,
  path: PathId,
  options: PathsOptions = {},
): readonly string[] {
  const { legs } = planRoute(assessment, path, options);
  const lead = leadingSide(pathOf(path).waypoints);
  if (lead === null) return [];
  const { axes } = readStanding(assessment, frameworkIn(options));
  const isLeading = new Set(axes[lead].phases.flat());
  const last = legs.length - 1;
  const comesAfter = (at: number) =>
    legs
      .slice(0, at === last ? at : at + 1)
      .some(({ activities }) => activities.some((id) => isLeading.has(id)));
  return legs.flatMap(({ activities }, at) =>
    comesAfter(at) ? activities.filter((id) => !isLeading.has(id)) : [],
  );
}
