import { describe, expect, test } from 'vitest';
import { frameworkOf, rate } from '../../testing/cases.ts';
import { matrix, paths } from '../index.ts';

const phases = matrix.framework.dimensions.flatMap((dimension) => dimension.phases);
const activitiesOf = (...ids: readonly matrix.PhaseId[]) =>
  ids.flatMap((id) => phases.find((phase) => phase.id === id)?.activities.map((a) => a.id) ?? []);

type Levels = Partial<Record<matrix.PhaseId, matrix.Level>>;

/** An assessment in which all activities of a phase have one level. */
const assessed = (levels: Levels, changes: Partial<Record<matrix.ActivityId, matrix.Level>> = {}) =>
  matrix.assess(
    rate({
      ...Object.fromEntries(
        Object.entries(levels).flatMap(([id, level]) =>
          activitiesOf(id as matrix.PhaseId).map((activity) => [activity, level]),
        ),
      ),
      ...changes,
    }),
  );

const start: Levels = { 'digital-awareness': 1, 'ecosystem-knowledge-synergy': 1 };
const route = (levels: Levels, path: paths.PathId) => paths.planRoute(assessed(levels), path);
const cells = ({ waypoints }: paths.Route) => waypoints.map(([x, y]) => `${x},${y}`).join(' ');

describe('waypoints', () => {
  test('[SP19] from the first cell the route is the path itself', () => {
    for (const { id, waypoints } of paths.framework.paths) {
      expect(route(start, id).waypoints).toEqual(waypoints);
    }
  });

  test('[SP19] a firm further on joins the path where it can, and never goes back', () => {
    const ahead: Levels = { 'digital-awareness': 3, 'ecosystem-knowledge-synergy': 3 };
    expect(cells(route(ahead, 'innovation'))).toBe('2,2 3,2 3,3');
    expect(cells(route(ahead, 'ecosystem'))).toBe('2,2 2,3 3,3');
    expect(cells(route(ahead, 'scaling'))).toBe('2,2 3,3');
  });

  test('[SP19] a firm off the path still gets a route', () => {
    const partnersFirst: Levels = {
      'digital-awareness': 0,
      'ecosystem-knowledge-synergy': 4,
      'ecosystem-integration': 4,
    };
    expect(cells(route(partnersFirst, 'innovation'))).toBe('1,3 2,3 3,3');
    expect(cells(route(partnersFirst, 'scaling'))).toBe('1,3 2,3 3,3');
  });

  test('[SP23] an assessment without a place starts at the first cell, and says so', () => {
    const none = paths.planRoute(matrix.assess({}), 'scaling');
    expect(cells(none)).toBe('1,1 2,2 3,3');
    expect(none.assumedStart).toBe(true);
    const half = route({ 'digital-awareness': 4 }, 'ecosystem');
    expect(cells(half)).toBe('2,1 2,2 2,3 3,3');
    expect(half.assumedStart).toBe(true);
    expect(route(start, 'scaling').assumedStart).toBe(false);
  });
});

describe('legs', () => {
  const listed = ({ legs }: paths.Route) => legs.map(({ activities }) => activities);

  test('[SP20] a leg lists the phases that it leaves; scaling leaves two at a time', () => {
    expect(listed(route(start, 'scaling'))).toEqual([
      activitiesOf('digital-awareness', 'ecosystem-knowledge-synergy'),
      activitiesOf('digital-service-innovation', 'ecosystem-integration'),
      activitiesOf('digital-service-mass-customization', 'ecosystem-value-co-creation'),
    ]);
  });

  test('[SP20] what is established needs no work; what is unknown does', () => {
    const firm = assessed(start, {
      'assess-digital-readiness': 3,
      'invest-in-digital-technologies': 2,
      'develop-monitoring-analytics': 0,
    });
    const [first, second] = paths.planRoute(firm, 'innovation').legs;
    expect(first).toEqual({
      from: [1, 1],
      to: [2, 1],
      activities: ['invest-in-digital-technologies', 'develop-monitoring-analytics'],
    });
    expect(second?.activities).toEqual(activitiesOf('digital-service-innovation'));
  });

  test('[SP21] before it turns, the last phase of the leading dimension is completed', () => {
    expect(listed(route(start, 'innovation'))).toEqual([
      activitiesOf('digital-awareness'),
      activitiesOf('digital-service-innovation'),
      activitiesOf('digital-service-mass-customization', 'ecosystem-knowledge-synergy'),
      activitiesOf('ecosystem-integration'),
      activitiesOf('ecosystem-value-co-creation'),
    ]);
    expect(listed(route(start, 'ecosystem'))).toEqual([
      activitiesOf('ecosystem-knowledge-synergy'),
      activitiesOf('ecosystem-integration'),
      activitiesOf('ecosystem-value-co-creation', 'digital-awareness'),
      activitiesOf('digital-service-innovation'),
      activitiesOf('digital-service-mass-customization'),
    ]);
  });

  test('[SP22] the last leg stays at (3, 3) and ends with what remains', () => {
    const firm = assessed(
      {
        'digital-awareness': 4,
        'digital-service-innovation': 4,
        'digital-service-mass-customization': 4,
        'ecosystem-knowledge-synergy': 4,
        'ecosystem-integration': 4,
        'ecosystem-value-co-creation': 4,
      },
      { 'assess-digital-readiness': 2, 'develop-co-creation-routines': 1 },
    );
    expect(paths.planRoute(firm, 'innovation')).toEqual({
      waypoints: [[3, 3]],
      legs: [
        {
          from: [3, 3],
          to: [3, 3],
          activities: ['assess-digital-readiness', 'develop-co-creation-routines'],
        },
      ],
      assumedStart: false,
    });
  });

  test('[SP22] work that a consolidated phase has left behind is taken up in the last leg', () => {
    const firm = assessed(start, {
      'assess-digital-readiness': 4,
      'invest-in-digital-technologies': 4,
      'develop-monitoring-analytics': 0,
    });
    const { legs } = paths.planRoute(firm, 'innovation');
    expect(legs.at(-1)?.activities[0]).toBe('develop-monitoring-analytics');
  });
});

describe('a host’s own matrix', () => {
  test('[SP24] leads along its activities when it has the two dimensions of the paths', () => {
    const own = (id: string, dimension: matrix.Dimension | undefined) => ({
      ...(dimension as matrix.Dimension),
      id,
    });
    const [first, second] = frameworkOf([
      [1, 1, 1],
      [2, 1, 1],
    ]).dimensions;
    const framework = {
      ...frameworkOf([[1]]),
      dimensions: [own('ecosystem-involvement', first), own('digital-service-maturity', second)],
    };
    const assessment = matrix.assess(rate({ d1p0a0: 4, d0p0a0: 1 }), { framework });
    const { waypoints, legs } = paths.planRoute(assessment, 'scaling', { framework });
    expect(waypoints).toEqual([
      [2, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(legs[0]?.activities).toEqual(['d0p0a0']);
    expect(legs[2]?.activities).toEqual(['d1p0a1', 'd1p2a0', 'd0p2a0']);
  });
});

describe('what is put off', () => {
  const put = (levels: Levels, path: paths.PathId) => paths.postponed(assessed(levels), path);

  test('[SP36] innovation puts off all work with partners that is left, ecosystem the reverse', () => {
    const [digital, partners] = matrix.framework.dimensions.map((dimension) =>
      activitiesOf(...dimension.phases.map(({ id }) => id as matrix.PhaseId)),
    );
    expect(put(start, 'innovation')).toEqual(partners);
    expect(put(start, 'ecosystem')).toEqual(digital);
  });

  test('[SP36] what a firm has established does not wait', () => {
    const ahead: Levels = { ...start, 'ecosystem-knowledge-synergy': 3 };
    expect(put(ahead, 'innovation')).toEqual(
      activitiesOf('ecosystem-integration', 'ecosystem-value-co-creation'),
    );
  });

  test('[SP36] once the leading side is through nothing waits any more', () => {
    const through: Levels = {
      'digital-awareness': 4,
      'digital-service-innovation': 4,
      'digital-service-mass-customization': 4,
      'ecosystem-knowledge-synergy': 1,
    };
    expect(put(through, 'innovation')).toEqual([]);
    expect(put(through, 'ecosystem')).toEqual([]);
    expect(put({ ...through, 'digital-service-mass-customization': 2 }, 'innovation')).toEqual(
      activitiesOf(
        'ecosystem-knowledge-synergy',
        'ecosystem-integration',
        'ecosystem-value-co-creation',
      ),
    );
  });

  test('[SP36] scaling puts off neither side', () => {
    expect(put(start, 'scaling')).toEqual([]);
  });
});

test('[SP19] a leg enters the phases that its end is further on by', () => {
  const entered = (path: paths.PathId) =>
    route(start, path)
      .legs.map((leg) => paths.enteredOn(leg).join('+'))
      .join(' ');
  expect(entered('innovation')).toBe(
    'digital-service-innovation digital-service-mass-customization ecosystem-integration ecosystem-value-co-creation ',
  );
  expect(entered('scaling')).toBe(
    'digital-service-innovation+ecosystem-integration digital-service-mass-customization+ecosystem-value-co-creation ',
  );
});
