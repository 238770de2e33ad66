import { scaling } from '@servitization/core';
import { amountText } from './seriesView.ts';
import { pilotName } from './timelineView.ts';
import type { ViewContext } from './viewContext.ts';

const placeName = ({ words, messages }: ViewContext, phase: scaling.PhaseId | null): string =>
  phase === null ? messages.fork : words.phases[phase].name;

const strategyName = ({ words, messages }: ViewContext, id: scaling.StrategyId | null): string =>
  id === null ? messages.none : words.strategies[id].name;

/** What moved between two days, a sentence each. */
export function changeTexts(
  context: ViewContext,
  from: scaling.Day,
  to: scaling.Day,
): readonly string[] {
  const { state, words, messages, format } = context;
  const changes = scaling.changesBetween(state.log, from, to);
  const becomes = (what: string, before: string, after: string) =>
    messages.becomes({ what, from: before, to: after }, format);
  const pilot = (id: string) => pilotName(state, id);
  const force = (value: scaling.Force | null) =>
    value === null ? messages.notRated : words.forces[value];
  const amount = (value: scaling.Amount | null) =>
    value === null ? messages.notRecorded : amountText(value, format.locale);
  const { place, strategy } = changes;
  return [
    ...(place
      ? [becomes(messages.place, placeName(context, place.from), placeName(context, place.to))]
      : []),
    ...(strategy
      ? [
          becomes(
            messages.strategy,
            strategyName(context, strategy.from),
            strategyName(context, strategy.to),
          ),
        ]
      : []),
    ...changes.activities.map((one) =>
      becomes(
        words.activities[one.activity].name,
        words.statuses[one.from],
        words.statuses[one.to],
      ),
    ),
    ...changes.pilotsStarted.map((id) => messages.pilotBegan({ name: pilot(id) }, format)),
    ...changes.pilotsEnded.map((id) => messages.pilotEnded({ name: pilot(id) }, format)),
    ...changes.barriers.map((one) =>
      becomes(words.barriers[one.barrier].name, force(one.from), force(one.to)),
    ),
    ...changes.outcomes.map((one) =>
      becomes(words.outcomes[one.outcome], amount(one.from), amount(one.to)),
    ),
  ];
}
