import type { Draft } from './draft.ts';
import { type Day, dayOf, type EventData, type ScalingEvent } from './events.ts';
import { placeOf } from './place.ts';
import { openIn, refusalOf } from './rules.ts';
import type { Pilot } from './state.ts';

const running = { ended: null, endedBy: null, outcome: null, result: null } as const;

function describePilot(draft: Draft, data: EventData['pilot'], on: Day): void {
  const { pilot: id, customer, need, parameters = [] } = data;
  const known = draft.pilots.get(id);
  const pilot: Pilot = known
    ? { ...known, customer, need, parameters, started: data.on ?? known.started }
    : { id, customer, need, parameters, started: on, ...running };
  draft.pilots.set(id, pilot);
}

function endPilot(draft: Draft, data: EventData['pilot-ended'], on: Day, endedBy: string): void {
  const { pilot: id, outcome, result = null } = data;
  const known = draft.pilots.get(id);
  if (!known) return;
  draft.pilots.set(id, { ...known, ended: on, endedBy, outcome, result });
}

function passGate(draft: Draft, data: EventData['gate'], on: Day, event: string): void {
  const { phase, reason = null } = data;
  const open = openIn(draft.activities, phase);
  draft.gates[phase] = { on, event, open, reason };
}

function effect(draft: Draft, event: ScalingEvent, on: Day): void {
  const { id } = event;
  switch (event.type) {
    case 'activity': {
      const { activity, status, note = null, reason = null, evidence = null } = event.data;
      // What is filled in later of an earlier day doesn't undo what happened since.
      if (on < (draft.activities[activity].on ?? on)) return;
      draft.activities[activity] = { status, on, event: id, note, reason, evidence };
      return;
    }
    case 'pilot':
      describePilot(draft, event.data, on);
      return;
    case 'pilot-ended':
      endPilot(draft, event.data, on, id);
      return;
    case 'gate':
      passGate(draft, event.data, on, id);
      return;
    case 'strategy': {
      const { strategy, reason = null } = event.data;
      draft.choices.push({ strategy, on, event: id, reason });
      return;
    }
    case 'barrier': {
      const { barrier, phase, force, symptoms = [] } = event.data;
      draft.barriers.push({ barrier, phase, force, symptoms, on, event: id });
      return;
    }
    case 'outcome': {
      const { outcome, value, currency = null } = event.data;
      draft.outcomes[outcome].push({ value, currency, on, event: id });
      return;
    }
    case 'trait':
      draft.traits[event.data.trait] = event.data.lean;
  }
}

/** Takes an event into the draft, or sets it aside when the rules don't allow it. */
export function take(draft: Draft, event: ScalingEvent): void {
  const on = dayOf(event);
  const why = refusalOf(draft, event, on);
  if (why) {
    draft.setAside.push({ event: event.id, why });
    return;
  }
  effect(draft, event, on);
  const isFirst = draft.first === null || on < draft.first;
  if (isFirst) draft.first = on;
  if (isFirst || event.type === 'gate' || event.type === 'strategy') draft.place = placeOf(draft);
}
