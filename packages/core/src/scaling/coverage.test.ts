import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logs } from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

type Told = (state: scaling.ScalingState) => boolean;

const hasType =
  (type: scaling.EventType): Told =>
  ({ log, undone, setAside }) =>
    log.some((one) => {
      const isAside = setAside.some(({ event }) => event === one.id);
      return one.type === type && !isAside && !undone.includes(one.id);
    });

const undoesUndo: Told = ({ log, undone }) => {
  const undos = new Set(log.flatMap(({ type, id }) => (type === 'undo' ? id : [])));
  return undone.some((id) => undos.has(id));
};

const has = (list: readonly unknown[]): boolean => list.length > 0;
const gatesOf = ({ gates }: scaling.ScalingState) =>
  Object.values(gates).flatMap((gate) => gate ?? []);

/** A choice that was written before the gate that it builds on. */
const waited: Told = (state) => {
  const gate = state.log.findIndex(({ id }) => id === state.gates[scaling.pilotingId]?.event);
  return state.choices.some(({ event }) => state.log.findIndex(({ id }) => id === event) < gate);
};

/** In which share of the logs, at least, each of the things happens that the properties are about. */
const shares: readonly (readonly [string, number, Told])[] = [
  ...(Object.keys(scaling.eventSchema) as scaling.EventType[]).map(
    (type) => [`${type} in force`, 0.3, hasType(type)] as const,
  ),
  ['an undo that is taken back', 0.25, undoesUndo],
  ['a gate with a reason', 0.3, (state) => gatesOf(state).some(({ reason }) => reason !== null)],
  ['a gate of a lane', 0.08, (state) => gatesOf(state).length > 1],
  ['a change of strategy', 0.1, ({ choices }) => choices.length > 1],
  ['a choice that waited for its gate', 0.03, waited],
  ['a pilot that ended', 0.3, ({ pilots }) => pilots.some(({ ended }) => ended !== null)],
  ['something set aside', 0.5, ({ setAside }) => has(setAside)],
  [
    'an activity that is skipped',
    0.3,
    ({ activities }) => Object.values(activities).some(({ status }) => status === 'skipped'),
  ],
];

const sample = fc.sample(logs, { numRuns: 500, seed: 8 }).map(scaling.fold);

test.each(shares)(
  'the logs that the properties are tried on have %s in %d of them',
  (_, share, told) => {
    expect(sample.filter(told).length / sample.length).toBeGreaterThanOrEqual(share);
  },
);
