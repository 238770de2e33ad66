import { scaling } from '@servitization/core';
import type { ViewContext } from './viewContext.ts';

export interface ActivityMark {
  readonly id: scaling.ActivityId;
  readonly short: string;
  readonly status: scaling.Status;
  readonly statusName: string;
}

export interface StepView {
  readonly id: scaling.StepId;
  readonly name: string;
  /** How far the line is drawn thick, in percent. */
  readonly share: number;
  readonly activities: readonly ActivityMark[];
}

export interface PhaseView {
  readonly id: scaling.PhaseId;
  /** 0 for piloting, then 1 to 3. */
  readonly number: number;
  readonly stage: string;
  readonly name: string;
  readonly share: number;
  readonly isHere: boolean;
  readonly isPassed: boolean;
  readonly activities: readonly ActivityMark[];
}

export interface LaneView {
  readonly id: scaling.StrategyId;
  readonly name: string;
  readonly through: string;
  readonly hue: string;
  readonly chosenOn: scaling.Day | null;
  /** Its activities are shown: it is chosen, or something was done in it. */
  readonly isOpen: boolean;
  readonly phases: readonly PhaseView[];
}

export interface ProcessView {
  readonly piloting: PhaseView & { readonly steps: readonly StepView[] };
  readonly isAtFork: boolean;
  readonly lanes: readonly LaneView[];
}

/** A path takes the hue of the dimension that it moves: partners, or digital service. */
export const HUES: Readonly<Record<scaling.StrategyId, string>> = {
  'ecosystem-scaling': 'ecosystem-involvement',
  'servitization-scaling': 'digital-service-maturity',
};

const WORTH: Readonly<Record<scaling.Status, number>> = {
  'not-started': 0,
  'in-progress': 0.5,
  done: 1,
  skipped: 1,
};

/** Share of the way, in percent: an activity in progress is worth half. */
export const shareOf = (statuses: readonly scaling.Status[]): number =>
  Math.round(
    (statuses.reduce((sum, status) => sum + WORTH[status], 0) / Math.max(1, statuses.length)) * 100,
  );

const marksOf = (
  { state, words }: ViewContext,
  ids: readonly scaling.ActivityId[],
): readonly ActivityMark[] =>
  ids.map((id) => {
    const { status } = state.activities[id];
    const { short } = words.activities[id];
    return { id, short, status, statusName: words.statuses[status] };
  });

const shareIn = (marks: readonly ActivityMark[]): number =>
  shareOf(marks.map(({ status }) => status));

function phaseView(context: ViewContext, id: scaling.PhaseId, number: number): PhaseView {
  const { state, words } = context;
  const activities = marksOf(context, scaling.activitiesOf.get(id) ?? []);
  const isPassed = state.gates[id] !== null;
  return {
    id,
    number,
    stage: words.stages[scaling.stages.get(id) ?? 'piloting'],
    name: words.phases[id].name,
    share: isPassed ? 100 : shareIn(activities),
    isHere: state.place.phase === id,
    isPassed,
    activities,
  };
}

function laneView(
  context: ViewContext,
  id: scaling.StrategyId,
  phases: readonly scaling.PhaseId[],
): LaneView {
  const { state, words } = context;
  const isChosen = scaling.strategyOf(state) === id;
  const views = phases.map((phase, index) => phaseView(context, phase, index + 1));
  const isBegun = views.some(({ activities }) =>
    activities.some(({ status }) => status !== 'not-started'),
  );
  return {
    id,
    name: words.strategies[id].name,
    through: words.strategies[id].through,
    hue: HUES[id],
    chosenOn: isChosen ? (state.choices.at(-1)?.on ?? null) : null,
    isOpen: isChosen || isBegun,
    phases: views,
  };
}

/** The process as it is drawn. */
export function processView(context: ViewContext): ProcessView {
  const steps = [...scaling.steps].map(([id, activities]): StepView => {
    const marks = marksOf(context, activities);
    return { id, name: context.words.steps[id], share: shareIn(marks), activities: marks };
  });
  return {
    piloting: { ...phaseView(context, scaling.pilotingId, 0), steps },
    isAtFork: context.state.place.phase === null,
    lanes: [...scaling.lanes].map(([id, phases]) => laneView(context, id, phases)),
  };
}

/** How many activities have which status. */
export type WayCounts = Readonly<Record<'total' | 'done' | 'inProgress' | 'skipped', number>>;

/** Activities on the firm's way: piloting, and the chosen lane. */
export function wayCounts({ state }: ViewContext): WayCounts {
  const chosen = scaling.strategyOf(state);
  const lane: readonly string[] = chosen ? (scaling.lanes.get(chosen) ?? []) : [];
  const onWay = scaling
    .progress(state)
    .filter(({ phase }) => phase === scaling.pilotingId || lane.includes(phase));
  const sum = (of: (one: scaling.PhaseProgress) => number) =>
    onWay.reduce((all, one) => all + of(one), 0);
  return {
    total: sum(({ total }) => total),
    done: sum(({ done }) => done),
    inProgress: sum(({ inProgress }) => inProgress),
    skipped: sum(({ skipped }) => skipped),
  };
}

/** The finding, as a headline. */
export function headlineOf(context: ViewContext): string {
  const { state, words, messages } = context;
  if (state.first === null) return messages.headlines.empty;
  const { phase } = state.place;
  if (phase === null) return messages.headlines.fork;
  const found = scaling.progress(state).find((one) => one.phase === phase);
  const { done = 0, total = 0 } = found ?? {};
  return messages.headlines.phase({ name: words.phases[phase].name, done, total }, context.format);
}
