import { matrix, paths } from '@servitization/core';
import { describe, expect, it } from 'vitest';
import { applyAll } from './applyAll.test.kit.ts';
import { contextOf } from './contexts.test.kit.ts';
import { plan } from './locales/plan.en.ts';
import { owning, scheduling } from './plan.ts';
import { planCalendar, planTable, planView } from './planViews.ts';
import { innovative } from './profiles.test.kit.ts';

const activity = 'create-value-adding-digital-services';
const planned = contextOf(
  applyAll(innovative, [owning(activity, '=Maija'), scheduling(activity, '2027-Q1')]),
);
const view = planView(planned, plan, 'innovation');

describe('the plan of a path', () => {
  it('has a leg from each waypoint, named by the phases that it leads to', () => {
    const { waypoints } = paths.planRoute(planned.assessment, 'innovation');
    expect(view.legs).toHaveLength(waypoints.length);
    expect(view.legs[0]?.title).toBe('Leg 1: to mass customization, knowledge synergy');
    expect(view.legs.at(-1)?.title).toBe('At the end: what remains');
  });

  it('lists each activity below established once', () => {
    const due = matrix.activityIds().filter((id) => (planned.assessment.levels[id] ?? 0) < 3);
    expect(view.steps.map((step) => step.activity).sort()).toEqual([...due].sort());
  });

  it('is a table with a row an activity, and empty cells where nothing is set', () => {
    const { columns, rows } = planTable(planned, plan, view);
    expect(columns).toHaveLength(6);
    expect(rows).toHaveLength(view.steps.length);
    expect(rows[0]).toEqual([
      1,
      'Create digital services that customers value',
      'Not answered',
      '=Maija',
      'Q1 2027',
      '2027-03-31',
    ]);
    expect(rows[1]?.slice(3)).toEqual([null, null, null]);
  });

  it('puts into the calendar what has a quarter, on its last day', () => {
    const { entries, name } = planCalendar(planned, plan, view, new Date(0));
    expect(name).toBe('Tallberg Hydraulics');
    expect(entries).toEqual([
      {
        id: `test/${activity}`,
        title: 'Create digital services that customers value',
        text: 'Who: =Maija',
        day: '2027-03-31',
      },
    ]);
  });
});
