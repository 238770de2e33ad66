import { matrix, paths } from '@servitization/core';
import { applyChange, emptyProfile, type Profile } from '@servitization/profile';
import { describe, expect, it } from 'vitest';
import { assignmentIn, owning, scheduling, stepsOf } from './plan.ts';

const stamp = { at: '2026-11-22T08:00:00.000Z-0000', by: 'me' };
const later = { ...stamp, at: '2026-11-23T08:00:00.000Z-0000' };
const activity = 'align-coopetition';
const planned = [owning(activity, 'Maija'), scheduling(activity, '2027-Q1')].reduce<Profile>(
  (profile, change) => applyChange(profile, change, stamp),
  emptyProfile('acme'),
);

describe('the plan', () => {
  it('keeps who does what until when', () => {
    expect(assignmentIn(planned, activity)).toEqual({
      owner: 'Maija',
      quarter: '2027-Q1',
      changedAt: stamp.at,
    });
    expect(assignmentIn(planned, 'assess-digital-readiness')).toEqual({
      owner: '',
      quarter: '',
      changedAt: '',
    });
  });

  it('takes a name without the space around it, and space alone for no name', () => {
    const named = (owner: string) =>
      assignmentIn(applyChange(planned, owning(activity, owner), later), activity).owner;
    expect(named('  Erik and Maija ')).toBe('Erik and Maija');
    expect(named('  ')).toBe('');
  });

  it('lets both go again', () => {
    const freed = [owning(activity, ''), scheduling(activity, '')].reduce<Profile>(
      (profile, change) => applyChange(profile, change, later),
      planned,
    );
    expect(assignmentIn(freed, activity)).toEqual({
      owner: '',
      quarter: '',
      changedAt: later.at,
    });
  });

  it('takes nothing for a quarter that is none', () => {
    const odd = applyChange(planned, scheduling(activity, 'soon'), later);
    expect(assignmentIn(odd, activity).quarter).toBe('');
  });

  it('lists the activities of the route, leg by leg', () => {
    const route = paths.planRoute(matrix.assess({}), 'scaling');
    const steps = stepsOf(route, planned);
    expect(steps).toHaveLength(17);
    expect(steps.map(({ leg }) => leg)).toEqual([...steps.map(({ leg }) => leg)].sort());
    expect(steps.find((step) => step.activity === activity)).toMatchObject({
      owner: 'Maija',
      leg: 2,
    });
  });
});
