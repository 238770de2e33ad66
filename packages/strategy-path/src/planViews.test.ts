import { matrix, paths } from '@servitization/core';
import { applyChange, type Change, type Profile } from '@servitization/profile';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyAll } from './applyAll.test.kit.ts';
import { toCalendar } from './calendar.ts';
import { choosing, explaining } from './choosing.ts';
import { contextOf } from './contexts.test.kit.ts';
import { plan } from './locales/plan.en.ts';
import { owning, scheduling } from './plan.ts';
import { dayOf, planCalendar, planTable, planView } from './planViews.ts';
import { innovative } from './profiles.test.kit.ts';

const activity = 'create-value-adding-digital-services';
const planned = contextOf(
  applyAll(innovative, [
    choosing(innovative, 'innovation'),
    explaining('innovation', 'Customers here pay.\nOur people can.'),
    owning(activity, '=Maija'),
    scheduling(activity, '2027-Q1'),
  ]),
);
/** The same document, changed some days later. */
const applyChanges = (profile: Profile, changes: readonly Change[]): Profile =>
  changes.reduce(
    (changed, change) =>
      applyChange(changed, change, { at: '2026-12-01T09:00:00.000Z-0000', by: 'test' }),
    profile,
  );

const view = planView(planned, plan, 'innovation');

describe('the day of a choice', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['Asia/Tokyo', 'November 21, 2026'],
    ['America/Los_Angeles', 'November 20, 2026'],
  ])('is that of the user’s own calendar, in %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(planned, '2026-11-20T23:30:00.000Z-0000')).toBe(day);
  });
});

describe('the plan of a path', () => {
  it('has a leg from each waypoint, named by the phases that it leads to', () => {
    const { waypoints } = paths.planRoute(planned.assessment, 'innovation');
    expect(view.legs).toHaveLength(waypoints.length);
    expect(view.legs[0]?.title).toBe('Leg 1: to mass customization');
    expect(view.legs.at(-1)?.title).toBe('At the end: what remains');
  });

  it('names on a leg only what moves, both sides where both do', () => {
    const titles = (path: paths.PathId) =>
      planView(planned, plan, path).legs.map((leg) => leg.title);
    expect(titles('innovation').slice(1, 3)).toEqual([
      'Leg 2: to integration',
      'Leg 3: to value co-creation',
    ]);
    expect(titles('scaling').slice(0, 2)).toEqual([
      'Leg 1: to integration',
      'Leg 2: to mass customization and value co-creation',
    ]);
  });

  it('lists each activity below established once', () => {
    const due = matrix.activityIds().filter((id) => (planned.assessment.levels[id] ?? 0) < 3);
    expect(view.steps.map((step) => step.activity).sort()).toEqual([...due].sort());
  });

  it('is a table with a row an activity, and empty cells where nothing is set', () => {
    const { columns, rows } = planTable(planned, plan, view);
    expect(columns).toHaveLength(8);
    expect(rows).toHaveLength(view.steps.length);
    expect(rows[0]).toEqual([
      'Innovation path',
      'Leg 1: to mass customization',
      'Create digital services that customers value',
      'Not answered',
      '=Maija',
      'Q1 2027',
      '2027-03-31',
      'Customers here pay.\nOur people can.',
    ]);
    expect(rows[1]?.slice(4, 7)).toEqual([null, null, null]);
  });

  it('puts into the calendar what has a quarter, on its last day', () => {
    const { entries, name } = planCalendar(planned, plan, view);
    expect(name).toBe('Tallberg Hydraulics');
    expect(entries).toEqual([
      {
        id: `${activity}/test`,
        title: 'Create digital services that customers value',
        text: 'Path: Innovation path\nWho: =Maija\nWhy this path: Customers here pay.\nOur people can.',
        day: '2027-03-31',
        changed: new Date('2026-11-04T09:00:00Z'),
      },
    ]);
  });

  it('tells a calendar that a plan taken home again is the later one, whatever was changed', () => {
    const sequenceAfter = (...changes: Change[]) => {
      const context = contextOf(applyChanges(planned.profile, changes));
      const file = toCalendar(planCalendar(context, plan, planView(context, plan, 'innovation')));
      const [, uid, sequence] = /UID:(.*)\r\n[\s\S]*SEQUENCE:(\d+)/.exec(file) ?? [];
      return { uid, sequence: Number(sequence) };
    };
    const before = sequenceAfter();
    expect(before.sequence).toBeGreaterThan(0);
    for (const change of [
      owning(activity, 'Erik'),
      scheduling(activity, '2027-Q2'),
      explaining('innovation', 'Another reason.'),
    ]) {
      const after = sequenceAfter(change);
      expect(after.uid).toBe(before.uid);
      expect(after.sequence).toBeGreaterThan(before.sequence);
    }
  });
});
