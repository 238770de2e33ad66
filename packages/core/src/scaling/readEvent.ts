import { InputError } from '../errors.ts';
import { type LogKind, logKind } from '../log/kind.ts';
import { readEventOf, readSaid } from '../log/readEvent.ts';
import type { Said } from '../log/types.ts';
import type { Proposal, ScalingEvent } from './events.ts';
import { symptomsOf } from './outline.ts';
import { eventSchema } from './schema.ts';
import type { BarrierId, SymptomId } from './types.ts';

/** What no single field can tell. */
function checkTogether(said: Said, path: string): void {
  const { type, data } = said as Proposal;
  if (type === 'activity' && data.status === 'skipped' && data.reason === undefined) {
    throw new InputError(`${path}.reason`, 'missing', 'a reason for skipping the activity');
  }
  if (type === 'barrier') checkSymptoms(data.barrier, data.symptoms ?? [], path);
  if (type === 'outcome' && data.outcome !== 'sales-to-current-customers' && data.currency) {
    throw new InputError(`${path}.currency`, 'unknown', 'no currency, as this is a count');
  }
}

function checkSymptoms(barrier: BarrierId, symptoms: readonly SymptomId[], path: string): void {
  const allowed = symptomsOf.get(barrier) ?? [];
  const stray = symptoms.findIndex((symptom) => !allowed.includes(symptom));
  if (stray < 0) return;
  throw new InputError(`${path}.symptoms[${stray}]`, 'unknown', `one of ${allowed.join(', ')}`);
}

/** The log of the scaling tracker. */
export const scalingLog: LogKind<ScalingEvent> = /* @__PURE__ */ logKind<ScalingEvent>({
  log: 'scaling',
  schema: eventSchema,
  checkTogether,
});

/**
 * Reads what an event says: its type and data, checked and copied.
 *
 * @throws {InputError} that names the place
 */
export const readProposal = (value: unknown, path = 'event'): Proposal =>
  readSaid(scalingLog, value, path) as Proposal;

/**
 * Reads one event of a log, checked whole and copied; the copy is frozen.
 *
 * @throws {InputError} that names the place, such as `events[3].data.on`
 */
export const readEvent = (value: unknown, path = 'event'): ScalingEvent =>
  readEventOf(scalingLog, value, path);
