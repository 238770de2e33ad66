import { wordsFor } from '@servitization/content';
import { paths } from '@servitization/core';
import type { DetailMessages } from './locales/messages.ts';
import type { ViewContext } from './views.ts';

interface RouteContext extends ViewContext {
  readonly details: DetailMessages;
}

const chosenIn = ({ chosenPath }: ViewContext): paths.PathId | undefined =>
  paths.framework.paths.find(({ id }) => id === chosenPath)?.id;

/** Name of the path that the firm has chosen; nothing while it has none, or one that nobody knows. */
export function chosenName(context: ViewContext): string | null {
  const chosen = chosenIn(context);
  return chosen ? context.words.paths[chosen] : null;
}

/** Which path was chosen, and where what is left of it leads, in words; nothing while none is. */
export function routeText(context: RouteContext): string {
  const { assessment, words, details, format } = context;
  const chosen = chosenIn(context);
  if (!chosen) return '';
  const { legs } = paths.planRoute(assessment, chosen);
  const sides = Object.values(assessment.dimensions).filter(
    (one) => one.coordinate !== null,
  ).length;
  const stops = legs
    .map((leg) => paths.enteredOn(leg).map((id) => wordsFor(words.phases, id).short))
    .filter((names) => names.length > 0);
  const left = stops.length > 0 ? details.route({ stops, sides }, format) : details.routeDone;
  return `${details.chosenPath({ path: words.paths[chosen] }, format)} ${left}`;
}
