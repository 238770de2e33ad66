import { ecosystem } from '@servitization/core';
import { namesOf } from './mapView.ts';
import type { ViewContext } from './viewContext.ts';

export interface RouteView {
  readonly id: ecosystem.RouteId;
  readonly name: string;
  readonly isRecommended: boolean;
  readonly idea: string;
  readonly starts: string;
  readonly leads: string;
  readonly fit: string;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly example: string;
}

export interface ActionView {
  readonly id: ecosystem.ActivityId;
  readonly name: string;
  readonly status: ecosystem.ActivityStatus;
  readonly description: string;
  readonly firstStep: string;
  /** With whom, and what for; `null` where no relation is weak in it. */
  readonly partners: string | null;
}

const advice = ({ state }: ViewContext) => ecosystem.recommendRoute(state.logic);

function reasonsOf(
  { words, state }: ViewContext,
  reasons: readonly ecosystem.RouteReason[],
): readonly string[] {
  return reasons.flatMap(({ trait }) => {
    const lean = state.logic[trait];
    if (lean === null) return [];
    const { name, product, service } = words.traits[trait];
    return [`${name}: ${lean < 2 ? product : service}`];
  });
}

function exampleOf({ words, messages, format }: ViewContext, route: ecosystem.RouteId): string {
  const found = ecosystem.framework.cases.find((one) => one.route === route);
  return found ? messages.caseLine(words.cases[found.id], format) : '';
}

export function routeViews(context: ViewContext): readonly RouteView[] {
  const { words, messages, format } = context;
  const { routes, recommended } = advice(context);
  return routes.map(({ route, fit, interval: [min, max], reasons, against }): RouteView => {
    const { name, idea, starts, boundaries, decides } = words.routes[route];
    const outcomes = ecosystem.framework.routes.find(({ id }) => id === route)?.outcomes ?? [];
    const texts = outcomes.map(({ id }) => words.routeOutcomes[id]);
    return {
      ...{ id: route, name, isRecommended: recommended.includes(route) },
      idea: `${idea} ${boundaries} ${decides}`,
      starts: messages.startsFrom({ text: starts }, format),
      leads: messages.leadsTo({ texts }, format),
      fit: messages.fit({ fit, min, max }, format),
      reasons: reasonsOf(context, reasons),
      against: reasonsOf(context, against),
      example: exampleOf(context, route),
    };
  });
}

export function routeTitle(context: ViewContext): string {
  const { words, messages, format } = context;
  const names = advice(context).recommended.map((id) => words.routes[id].name);
  return messages.routeTitle({ names }, format);
}

export function routeSentence(context: ViewContext): string {
  const { messages, format } = context;
  const { open, provisional, settled } = advice(context);
  const total = ecosystem.traitIds.length;
  const told = { answered: total - open.length, total, provisional, settled };
  return `${messages.routeSentence(told, format)} ${messages.equifinal}`;
}

/** What to do together next, with whom. */
export function actionViews(context: ViewContext): readonly ActionView[] {
  const { state, words, messages, format } = context;
  const next = ecosystem.nextActivities(state.partners, state.logic, state.activities);
  return next.map(({ activity, status, partners, strengthens }): ActionView => {
    const names = namesOf(context, partners);
    const mechanism = words.mechanisms[strengthens].name;
    const { name, description, firstStep } = words.activities[activity];
    return {
      ...{ id: activity, name, status, description },
      firstStep: messages.firstStep({ text: firstStep }, format),
      partners: names.length > 0 ? messages.withPartners({ names, mechanism }, format) : null,
    };
  });
}

/** The route that an activity belongs to. */
export const routeOf = (activity: ecosystem.ActivityId): ecosystem.RouteId =>
  ecosystem.activitiesOf.get('adaptation')?.includes(activity) ? 'adaptation' : 'reconfiguration';

/** Activities of either route that are done. */
export const doneActivities = ({ state }: ViewContext): readonly ecosystem.ActivityId[] =>
  ecosystem.activityIds.filter((id) => state.activities[id] === 'done');
