import { expect, test } from 'vitest';
import {
  actual,
  cycle,
  decide,
  estimate,
  foldOf,
  kpi,
  logOf,
  measured,
  move,
  service,
  task,
  undo,
} from '../../testing/cocreation.ts';
import { refusal } from '../../testing/scaling.ts';
import { cocreation } from '../index.ts';

const only = (...said: cocreation.Proposal[]): cocreation.Service => {
  const [first] = foldOf(...said).services;
  if (!first) throw new Error('nothing on the board');
  return first;
};

const codes = (...said: cocreation.Proposal[]) =>
  foldOf(...said).setAside.map(({ event, why }) => `${event}: ${why.code}`);

test('[CC8] a micro-service begins in the first phase and moves to any other, back too', () => {
  expect(only(service('a')).phase).toBe('identify-needs');
  const moved = [move('a', 'evaluate-benefits'), move('a', 'prioritize-value')];
  expect(only(service('a'), ...moved)).toMatchObject({ phase: 'prioritize-value', start: 1 });
});

test('[CC8] it enters the phase that it is in again in a later cycle only', () => {
  expect(codes(service('a'), move('a', 'identify-needs'))).toEqual(['e1: same-phase']);
  expect(codes(service('a'), cycle(2), move('a', 'identify-needs'))).toEqual([]);
});

test('[CC9] it is in use from the cycle in which it first comes to implementation', () => {
  const used = [service('a'), cycle(2), move('a', 'implement-micro-services')];
  expect(only(service('a')).use).toBeNull();
  expect(only(...used).use).toBe(2);
  expect(only(...used, cycle(3), move('a', 'identify-needs')).use).toBe(2);
});

test('[CC10] entering a phase again in a later cycle opens what is owed there', () => {
  const done = [service('a'), task('a', 'define-digitalization-goals')];
  const there = only(...done, move('a', 'prioritize-value'), move('a', 'identify-needs'));
  expect(Object.keys(there.tasks)).toEqual(['define-digitalization-goals']);
  const later = only(...done, move('a', 'prioritize-value'), cycle(2), move('a', 'identify-needs'));
  expect(later.tasks).toEqual({});
});

test('[CC11] once stopped nothing moves and nobody owes, until it is selected again with a reason', () => {
  const stopped = [service('a'), decide('a', 'selected'), decide('a', 'stopped', 'too dear')];
  const tried = [
    move('a', 'prioritize-value'),
    task('a', 'define-digitalization-goals'),
    decide('a', 'scaled', 'why not'),
    decide('a', 'selected'),
  ];
  expect(codes(...stopped, ...tried)).toEqual([
    'e3: stopped',
    'e4: stopped',
    'e5: stopped',
    'e6: needs-reason',
  ]);
  const again = only(...stopped, decide('a', 'selected', 'the plant grew'));
  expect(cocreation.decisionOf(again)).toBe('selected');
  expect(again.decisions).toHaveLength(3);
});

test('[CC11] scaling without evidence needs a reason, with it none', () => {
  expect(codes(service('a'), decide('a', 'scaled'))).toEqual(['e1: needs-reason']);
  expect(codes(service('a'), decide('a', 'scaled', 'three customers wait'))).toEqual([]);
  expect(codes(service('a'), kpi('a', 3), actual('a', 4), decide('a', 'scaled'))).toHaveLength(1);
  expect(codes(service('a'), kpi('a', 3), actual('a', 3), decide('a', 'scaled'))).toEqual([]);
  expect(codes(service('a'), measured('a', 'value', 1, 5), decide('a', 'scaled'))).toEqual([]);
  expect(codes(service('a'), decide('a', 'selected'), decide('a', 'selected'))).toEqual([
    'e2: same-decision',
  ]);
});

test('[CC12] cycles follow one another, and numbers belong to the one that is open', () => {
  const state = foldOf(service('a'), kpi('a', 3), cycle(3), cycle(2), actual('a', 4));
  expect(state.cycle).toBe(2);
  expect(state.setAside).toEqual([{ event: 'e2', why: { code: 'other-cycle', cycle: 2 } }]);
  expect(state.services[0]?.kpis[0]?.actuals).toMatchObject([{ value: 4, cycle: 2 }]);
});

test('[CC12] an amount is measured from the start to the open cycle, and the last one counts', () => {
  const joined = [cycle(2), service('a')];
  expect(codes(...joined, measured('a', 'cost', 1, 5))).toEqual(['e2: before-start']);
  expect(codes(...joined, measured('a', 'cost', 3, 5))).toEqual(['e2: other-cycle']);
  const twice = only(...joined, measured('a', 'cost', 2, 5), measured('a', 'cost', 2, 7));
  expect(twice.measured).toMatchObject([{ cycle: 2, what: 'cost', amount: 7 }]);
});

test('[CC13] undo takes an event back, and undoing the undo brings it again', () => {
  const said = [service('a'), estimate('a', 'value', [1, 2, 3]), undo('e1')];
  expect(only(...said).estimates.value).toBeNull();
  expect(only(...said, undo('e2')).estimates.value).toEqual({ low: 1, likely: 2, high: 3 });
  expect(foldOf(...said).undone).toEqual(['e1']);
});

test('[CC14] what lacks its micro-service waits for it', () => {
  const [add, go] = logOf(service('a'), move('a', 'prioritize-value'));
  if (!add || !go) throw new Error('two events');
  expect(cocreation.fold([go]).setAside).toEqual([
    { event: 'e1', why: { code: 'unknown-service' } },
  ]);
  expect(cocreation.fold([go, add]).setAside).toEqual([]);
  expect(codes(service('a'), actual('a', 3))).toEqual(['e1: unknown-kpi']);
  expect(codes(undo('nothing'))).toEqual(['e0: unknown-event']);
});

test('[CC15] check says beforehand what the fold will do', () => {
  const state = foldOf(service('a'));
  expect(cocreation.check(state, move('a', 'prioritize-value'))).toEqual({ allowed: true });
  expect(cocreation.check(state, move('b', 'prioritize-value'))).toEqual({
    allowed: false,
    why: { code: 'unknown-service' },
  });
  expect(cocreation.check(state, undo('e0'))).toEqual({ allowed: true });
  expect(cocreation.check(state, undo('e7'))).toMatchObject({ allowed: false });
  const ahead = service('b', { on: '2026-01-02' });
  expect(refusal(() => cocreation.check(state, ahead, '2026-01-01'))).toBe('event.data.on: range');
});

test('[CC16] the first team that is not done owes now, and the others wait', () => {
  const duties = (...said: cocreation.Proposal[]) =>
    cocreation.owedFor(only(service('a'), ...said)).map(({ duty }) => duty);
  expect(duties()).toEqual(['owed', 'waiting', 'waiting']);
  expect(duties(task('a', 'define-digitalization-goals'))).toEqual(['done', 'owed', 'waiting']);
  expect(duties(task('a', 'express-operational-needs'))).toEqual(['owed', 'waiting', 'done']);
});

test('[CC16] the grid has every team in every phase, with what it owes', () => {
  const due = { status: 'open', due: '2026-12-01' };
  const state = foldOf(service('a'), task('a', 'define-digitalization-goals', due), service('b'));
  const cells = cocreation.grid(state);
  expect(cells).toHaveLength(15);
  expect(cells[0]).toMatchObject({ team: 'digitalization-steering', phase: 'identify-needs' });
  expect(cells[0]?.owed.map(({ service: id, due: day }) => [id, day])).toEqual([
    ['a', '2026-12-01'],
    ['b', null],
  ]);
  expect(cells.slice(3).flatMap(({ owed }) => owed)).toEqual([]);
});

test('[CC17] nobody owes for what is stopped, or scaled and evaluated', () => {
  expect(cocreation.owedFor(only(service('a'), decide('a', 'stopped', 'too dear')))).toEqual([]);
  const scaled = [
    service('a'),
    move('a', 'evaluate-benefits'),
    decide('a', 'scaled', 'customers wait'),
  ];
  expect(cocreation.owedFor(only(...scaled))).toHaveLength(3);
  const done = cocreation.activityIds.slice(12).map((id) => task('a', id));
  expect(cocreation.owedFor(only(...scaled, ...done))).toEqual([]);
});
