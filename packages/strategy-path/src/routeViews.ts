import { wordsFor } from '@servitization/content';
import { matrix, paths } from '@servitization/core';
import type { DataTableProps, Point } from '@servitization/ui';
import type { ComparedMessages, PlanMessages, Sides } from './locales/messages.ts';
import { routePoints } from './pathLine.ts';
import { pathName, type ViewContext } from './views.ts';

export interface RouteView {
  /** What is left of the path, in steps of the matrix; a single point when that is nothing. */
  readonly points: readonly Point[];
  /** Where it leads, from the firm's own place. */
  readonly text: string;
}

export interface WaitsView {
  readonly text: string;
  /** Phases that wait, with how much of them is left. */
  readonly items: readonly string[];
}

const [services, partners] = matrix.framework.dimensions as [matrix.Dimension, matrix.Dimension];
const phases = [...services.phases, ...partners.phases];

const coordinatesIn = ({ assessment }: ViewContext): readonly (number | null)[] =>
  [services, partners].map(({ id }) => assessment.dimensions[id]?.coordinate ?? null);

/** The firm's place in the matrix; `null` while a dimension has none. */
export function placeOf(context: ViewContext): Point | null {
  const [x, y] = coordinatesIn(context);
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

/** On how many sides of the matrix the firm has a place. */
export const sidesOf = (context: ViewContext): Sides =>
  coordinatesIn(context).filter((at) => at !== null).length as Sides;

/** Names of the phases that a leg enters: one, or two where both sides go on. */
export const enteredOn = ({ words }: ViewContext, leg: paths.Leg): readonly string[] =>
  paths.enteredOn(leg).map((id) => wordsFor(words.matrix.phases, id).short);

const stopsOn = (context: ViewContext, { legs }: paths.Route): readonly (readonly string[])[] =>
  legs.map((leg) => enteredOn(context, leg)).filter((names) => names.length > 0);

export function routeView(
  context: ViewContext,
  compared: ComparedMessages,
  path: paths.PathId,
): RouteView {
  const route = paths.planRoute(context.assessment, path);
  const stops = stopsOn(context, route);
  return {
    points: routePoints(placeOf(context), route.waypoints),
    text:
      stops.length > 0
        ? compared.route({ stops, sides: sidesOf(context) }, context.format)
        : compared.routeDone,
  };
}

const countIn = ({ activities }: matrix.Phase, ids: readonly string[]): number =>
  activities.filter(({ id }) => ids.includes(id)).length;

/** Phases in which some of these activities are, as lines of text. */
function phaseLines(
  { words, format }: ViewContext,
  said: ComparedMessages,
  ids: readonly string[],
) {
  return phases.flatMap((phase) => {
    const activities = countIn(phase, ids);
    const name = wordsFor(words.matrix.phases, phase.id).name;
    return activities > 0 ? said.waiting({ phase: name, activities }, format) : [];
  });
}

/** A path that takes both sides at once puts nothing off: it asks for more at a time. */
function atOnce(
  context: ViewContext,
  said: ComparedMessages,
  path: paths.PathId,
): readonly string[] {
  const [leg] = paths.planRoute(context.assessment, path).legs;
  const due = leg?.activities ?? [];
  const within = ({ phases: all }: matrix.Dimension) =>
    all.reduce((sum, phase) => sum + countIn(phase, due), 0);
  const asked = { services: within(services), partners: within(partners) };
  return due.length > 0 ? [said.atOnce(asked, context.format)] : [];
}

const isStraight = (path: paths.PathId): boolean =>
  paths.framework.paths.some(
    ({ id, waypoints: [first, second] }) =>
      id === path && first?.every((at, side) => at < (second?.[side] ?? 0)),
  );

/** What the firm puts off on a path, as far as it has it still to do. */
export function waitsView(
  context: ViewContext,
  compared: ComparedMessages,
  path: paths.PathId,
): WaitsView {
  const { waits } = context.words.choice.paths[path];
  if (isStraight(path)) return { text: waits, items: atOnce(context, compared, path) };
  const items = phaseLines(context, compared, paths.postponed(context.assessment, path));
  return items.length > 0 ? { text: waits, items } : { text: compared.nothingWaits, items };
}

/** The legs of each path as a table. */
export function routeTable(context: ViewContext, plan: PlanMessages): DataTableProps {
  return {
    caption: plan.routeCaption,
    columns: plan.routeColumns,
    groups: context.ranking.map(({ path }) => ({
      title: pathName(context, path),
      rows: paths
        .planRoute(context.assessment, path)
        .legs.map((leg, index) => [
          String(index + 1),
          enteredOn(context, leg).join(', ') || plan.lastLeg,
          String(leg.activities.length),
        ]),
    })),
  };
}
