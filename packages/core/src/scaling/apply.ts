import type { Undoing } from '../log/order.ts';
import { type Draft, isWaiting } from './draft.ts';
import { type Day, dayOf, type EventData, type ScalingEvent } from './events.ts';
import { PILOTING } from './outline.ts';
import { placeOf } from './place.ts';
import { openIn, refusalOf } from './rules.ts';
import type { ActivityState, Pilot } from './state.ts';

const running = { ended: null, endedBy: null, outcome: null, result: null } as const;

function describePilot(draft: Draft, data: EventData['pilot'], on: Day, at: string): void {
  const { pilot: id, customer, need, parameters = [] } = data;
  const known = draft.pilots.get(id);
  const { ended, endedBy, outcome, result } = known ?? running;
  // Each key by name: spread out, a pilot of whom thousands of entries tell takes twice as long.
  const pilot: Pilot = {
    id,
    customer,
    need,
    parameters,
    started: data.on ?? known?.started ?? on,
    at: known?.at ?? at,
    ended,
    endedBy,
    outcome,
    result,
  };
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

/** Where an activity stands after one more event about it. */
export function activityAfter(
  before: ActivityState,
  { id, data }: ScalingEvent & { readonly type: 'activity' },
  on: Day,
): ActivityState {
  const { status, note = null, reason = null, evidence = null } = data;
  // What is filled in later of an earlier day doesn't undo what happened since.
  if (on < (before.on ?? on)) return before;
  const since = (before.status === status && before.since) || on;
  return { status, on, since, event: id, note, reason, evidence };
}

function effect(draft: Draft, event: ScalingEvent, on: Day): void {
  const { id } = event;
  switch (event.type) {
    case 'activity': {
      const { activity } = event.data;
      draft.activities[activity] = activityAfter(draft.activities[activity], event, on);
      return;
    }
    case 'pilot':
      describePilot(draft, event.data, on, event.at);
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

const isOfWay = ({ type }: ScalingEvent): boolean => type === 'gate' || type === 'strategy';

function takeOn(draft: Draft, event: ScalingEvent, on: Day): void {
  effect(draft, event, on);
  const said = dayOf(event);
  const isFirst = draft.first === null || said < draft.first;
  if (isFirst) draft.first = said;
  if (isFirst || isOfWay(event)) draft.place = placeOf(draft);
}

/** Has the firm got to where an event that waits can take effect? */
const isDue = ({ gates, place }: Draft, { type, data }: ScalingEvent): boolean =>
  type === 'gate' ? data.phase === place.phase : gates[PILOTING] !== null;

/** Takes what had to wait. It counts from the day on which what it builds on is there. */
function takeLate(draft: Draft, event: ScalingEvent): void {
  const why = refusalOf(draft, event, dayOf(event));
  if (why && why.code !== 'too-early') {
    draft.aside.set(event.id, why);
    return;
  }
  draft.aside.delete(event.id);
  takeOn(draft, event, why?.earliest ?? dayOf(event));
}

/** After a gate or a choice: what waited for it is judged again, in the order of the log. */
function settle(draft: Draft): void {
  for (;;) {
    const place = draft.waiting.findIndex((event) => isDue(draft, event));
    if (place < 0) return;
    for (const event of draft.waiting.splice(place, 1)) takeLate(draft, event);
  }
}

/** Takes an event into the draft, or sets it aside when the rules don't allow it. */
export function take(draft: Draft, event: ScalingEvent): void {
  const on = dayOf(event);
  const why = refusalOf(draft, event, on);
  if (!why) {
    takeOn(draft, event, on);
    if (isOfWay(event)) settle(draft);
    return;
  }
  draft.aside.set(event.id, why);
  if (isWaiting(why)) draft.waiting.push(event);
}

/** Takes the events of an ordered log that are in force. */
export function takeAll(
  draft: Draft,
  log: readonly ScalingEvent[],
  { undone, idle }: Undoing,
): void {
  for (const event of log) {
    if (undone.has(event.id)) continue;
    if (event.type !== 'undo') take(draft, event);
    else if (idle.has(event.id)) draft.aside.set(event.id, { code: 'unknown-event' });
  }
}
