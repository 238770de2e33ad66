import { type Day, dayOf } from '../log/types.ts';
import type { CocreationEvent, EventData, Proposal } from './events.ts';
import { activitiesOf, causeIds, FIRST, isInUse } from './outline.ts';
import { refusalOf } from './rules.ts';
import type { CocreationState, Kpi, Lesson, Service, SetAside, Task } from './state.ts';
import type { ActivityId, CauseId, PhaseId } from './types.ts';

/** A state in the making: lists and records may grow, what is in them is replaced and never changed. */
export interface Draft {
  currency: string | null;
  cycle: number;
  /** By id, in the order in which they joined. */
  readonly services: Map<string, Service>;
  readonly causes: Record<CauseId, boolean | null>;
  readonly lessons: Lesson[];
  first: Day | null;
  readonly setAside: SetAside[];
}

export const emptyDraft = (): Draft => ({
  currency: null,
  cycle: 1,
  services: new Map(),
  causes: Object.fromEntries(causeIds.map((id) => [id, null])) as Draft['causes'],
  lessons: [],
  first: null,
  setAside: [],
});

const noEstimates = { value: null, 'running-cost': null, investment: null };

function newService(data: EventData['service'], start: number, began: Day): Service {
  const { service: id, name, need, activity = null, lesson = null } = data;
  return {
    ...{ id, name, need, activity, lesson, start, began },
    ...{ phase: FIRST, use: null, moves: [], tasks: {}, estimates: noEstimates },
    ...{ measured: [], kpis: [], decisions: [] },
  };
}

/** The tasks of a phase that was entered anew count from the cycle in which it is entered. */
function tasksAfter(tasks: Service['tasks'], phase: PhaseId, cycle: number): Service['tasks'] {
  const again: readonly ActivityId[] = activitiesOf.get(phase) ?? [];
  const kept = Object.entries(tasks).filter(
    ([id, task]: [string, Task]) => task.cycle === cycle || !again.includes(id as ActivityId),
  );
  return Object.fromEntries(kept);
}

function moved(service: Service, phase: PhaseId, cycle: number, on: Day, event: string): Service {
  return {
    ...service,
    phase,
    use: service.use ?? (isInUse(phase) ? cycle : null),
    moves: [...service.moves, { phase, cycle, on, event }],
    tasks: tasksAfter(service.tasks, phase, cycle),
  };
}

function withKpi(kpis: readonly Kpi[], data: EventData['kpi']): readonly Kpi[] {
  const { kpi: id, name, unit = null, better, target } = data;
  const known = kpis.find((one) => one.id === id);
  const kpi: Kpi = { id, name, unit, better, target, actuals: known?.actuals ?? [] };
  return known ? kpis.map((one) => (one.id === id ? kpi : one)) : [...kpis, kpi];
}

interface Occasion {
  readonly cycle: number;
  readonly on: Day;
  readonly event: string;
}

/** What an event makes of the micro-service that it is about. */
function changed(service: Service, said: Proposal, occasion: Occasion): Service {
  const { cycle, on, event } = occasion;
  switch (said.type) {
    case 'move':
      return moved(service, said.data.phase, cycle, on, event);
    case 'task': {
      const { activity, status, due = null } = said.data;
      const task: Task = { status, due, ...occasion };
      return { ...service, tasks: { ...service.tasks, [activity]: task } };
    }
    case 'estimate': {
      const { what, low, likely, high } = said.data;
      return { ...service, estimates: { ...service.estimates, [what]: { low, likely, high } } };
    }
    case 'measured': {
      const { what, amount, cycle: of } = said.data;
      const others = service.measured.filter((one) => one.what !== what || one.cycle !== of);
      return { ...service, measured: [...others, { cycle: of, what, amount, on, event }] };
    }
    case 'kpi':
      return { ...service, kpis: withKpi(service.kpis, said.data) };
    case 'kpi-actual': {
      const { kpi, value } = said.data;
      const actual = { value, ...occasion };
      const withActual = (one: Kpi) =>
        one.id === kpi ? { ...one, actuals: [...one.actuals, actual] } : one;
      return { ...service, kpis: service.kpis.map(withActual) };
    }
    case 'decision': {
      const { decision, reason = null } = said.data;
      const taken = { decision, reason, ...occasion };
      return { ...service, decisions: [...service.decisions, taken] };
    }
    default:
      return service;
  }
}

function describe(draft: Draft, data: EventData['service'], on: Day): void {
  const known = draft.services.get(data.service);
  const fresh = newService(data, draft.cycle, on);
  const { name, need, activity, lesson } = fresh;
  const put = known && {
    ...{ name, need },
    activity: activity ?? known.activity,
    lesson: lesson ?? known.lesson,
  };
  draft.services.set(data.service, put ? { ...known, ...put } : fresh);
}

function effect(draft: Draft, event: CocreationEvent, on: Day): void {
  const { cycle } = draft;
  switch (event.type) {
    case 'board':
      draft.currency = event.data.currency;
      return;
    case 'service':
      describe(draft, event.data, on);
      return;
    case 'cause':
      draft.causes[event.data.cause] = event.data.applies === 'yes';
      return;
    case 'lesson': {
      const { text, leads, service = null } = event.data;
      draft.lessons.push({ id: event.id, text, leads, service, cycle, on });
      return;
    }
    case 'cycle':
      draft.cycle = event.data.cycle;
      return;
    case 'undo':
      return;
    default: {
      const { service: id } = event.data;
      const service = draft.services.get(id);
      if (service) draft.services.set(id, changed(service, event, { cycle, on, event: event.id }));
    }
  }
}

/** Takes an event into the draft, or sets it aside when the rules don't allow it. */
export function take(draft: Draft, event: CocreationEvent): void {
  const why = refusalOf(draft, event);
  if (why) {
    draft.setAside.push({ event: event.id, why });
    return;
  }
  const on = dayOf(event);
  effect(draft, event, on);
  if (draft.first === null || on < draft.first) draft.first = on;
}

/** The draft as a state. */
export const seal = (
  { services, ...draft }: Draft,
  log: readonly CocreationEvent[],
  undone: readonly string[],
): CocreationState => ({ ...draft, services: [...services.values()], log, undone });
