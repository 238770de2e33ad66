import type { Day } from './events.ts';
import { type Ground, placeOf } from './place.ts';
import type { Place } from './state.ts';

const upTo = <T extends { readonly on: Day }>(day: Day, made: T | null): T | null =>
  made && made.on <= day ? made : null;

/** Where the firm was as a day ended, by what was passed and chosen until then. */
function placeOn({ gates, choices, first }: Ground, day: Day): Place {
  const passed = Object.entries(gates).map(([phase, gate]) => [phase, upTo(day, gate)]);
  return placeOf({
    gates: Object.fromEntries(passed),
    choices: choices.filter(({ on }) => on <= day),
    first,
  });
}

/** Every place that the firm has had, in order; of one day only the last. None for an empty log. */
export function placesOf(ground: Ground): readonly Place[] {
  const { gates, choices, first } = ground;
  if (first === null) return [];
  const made = [...Object.values(gates), ...choices].flatMap((one) => (one ? [one.on] : []));
  const days = [...new Set([first, ...made])].sort();
  const places = days.map((day) => ({ ...placeOn(ground, day), since: day }));
  return places.filter(({ phase }, index) => phase !== places[index - 1]?.phase || index === 0);
}
