import { scaling } from '@servitization/core';
import { dayText } from '@servitization/ui';
import { HUES } from './processView.ts';
import type { ViewContext } from './viewContext.ts';

export interface FitView {
  readonly id: scaling.StrategyId;
  readonly name: string;
  readonly hue: string;
  readonly fit: number | null;
  readonly interval: readonly [min: number, max: number];
  readonly text: string;
  readonly idea: string;
  readonly price: string;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly cases: string;
  readonly isChosen: boolean;
  readonly chosen: string;
}

export interface StrategyView {
  readonly title: string;
  readonly sentence: string;
  readonly disagreement: string | null;
  readonly fits: readonly FitView[];
}

/** What a reason says: where the firm wants to be on that point. */
function reasonText({ words, state }: ViewContext, { trait }: scaling.Reason): string {
  const { name, ecosystem, servitization } = words.traits[trait];
  return `${name}: ${(state.traits[trait] ?? 2) > 2 ? servitization : ecosystem}`;
}

function fitView(context: ViewContext, found: scaling.StrategyFit): FitView {
  const { state, words, messages, format } = context;
  const { strategy: id, fit, interval } = found;
  const [min, max] = interval;
  const { name, idea, price } = words.strategies[id];
  const firms = scaling.framework.cases
    .filter(({ strategy }) => strategy === id)
    .map((firm) => ({ ...words.cases[firm.id], employees: firm.employees }));
  const choice = state.choices.at(-1);
  const isChosen = choice?.strategy === id;
  return {
    ...{ id, name, fit, interval, idea, price, isChosen },
    hue: HUES[id],
    text: messages.fit({ fit, min, max }, format),
    reasons: found.reasons.map((reason) => reasonText(context, reason)),
    against: found.against.map((reason) => reasonText(context, reason)),
    cases: messages.cases({ firms }, format),
    chosen:
      choice && isChosen
        ? messages.chosenOn({ day: dayText(choice.on, format.locale) }, format)
        : '',
  };
}

/** The comparison of the strategies, in the order of the framework, so that nothing jumps. */
export function strategyView(context: ViewContext): StrategyView {
  const { state, words, messages, format } = context;
  const advice = scaling.recommendStrategy(state.traits);
  const nameOf = (id: scaling.StrategyId | null) => id && words.strategies[id].name;
  const { recommended, tied, provisional, contingenciesDisagree } = advice;
  const total = scaling.framework.traits.length;
  const answered = total - advice.open.length;
  const fits = scaling.framework.strategies.flatMap(
    ({ id }) => advice.strategies.find(({ strategy }) => strategy === id) ?? [],
  );
  return {
    title: messages.strategyTitle(
      { recommended: nameOf(recommended), tied, chosen: nameOf(scaling.strategyOf(state)) },
      format,
    ),
    sentence: messages.strategySentence({ answered, total, provisional }, format),
    disagreement: contingenciesDisagree ? messages.contingenciesDisagree : null,
    fits: fits.map((fit) => fitView(context, fit)),
  };
}
