import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activity,
  choose,
  dayAt,
  ended,
  eventOf,
  foldOf,
  gate,
  logOf,
  logs,
  onTheWay,
  pilot,
  undo,
} from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

const READY = 'systematic-solution-piloting';
const whys = ({ setAside }: scaling.ScalingState) =>
  setAside.map(({ event, why }) => `${event} ${why.code}`);

describe('a log', () => {
  test('[SC10] of no events is a firm at the start of piloting', () => {
    const state = scaling.fold([]);
    expect(state.place).toEqual({ phase: READY, since: null });
    expect(Object.values(state.activities).every(({ status }) => status === 'not-started')).toBe(
      true,
    );
    expect(state.log).toEqual([]);
  });

  test('[SC10] with two events of one id counts the first in order, whichever comes first', () => {
    const first = eventOf(activity('nurture-ambassadors', 'done'), 1, { id: 'x' });
    const second = eventOf(activity('nurture-ambassadors', 'in-progress'), 2, { id: 'x' });
    for (const events of [
      [first, second],
      [second, first],
    ]) {
      const state = scaling.fold(events);
      expect(state.log).toHaveLength(1);
      expect(state.activities['nurture-ambassadors'].status).toBe('done');
    }
  });

  test('[SC12] gives an activity the status, day and texts of its latest event', () => {
    const state = foldOf(activity('test-in-key-operations', 'in-progress'), {
      type: 'activity',
      data: {
        activity: 'test-in-key-operations',
        status: 'done',
        note: 'in two mines',
        evidence: 'https://example.org/report',
        on: dayAt(0),
      },
    });
    expect(state.activities['test-in-key-operations']).toEqual({
      status: 'done',
      on: dayAt(0),
      since: dayAt(0),
      event: 'e1',
      note: 'in two mines',
      evidence: 'https://example.org/report',
      reason: null,
    });
  });
});

describe('a gate', () => {
  test('[SC13] with open activities is passed with a reason, which is kept with what was open', () => {
    expect(whys(foldOf(gate(READY)))).toEqual(['e0 needs-reason']);
    const state = foldOf(activity('refine-from-lessons'), gate(READY, 'a call closes in May'));
    expect(state.gates[READY]).toMatchObject({ on: dayAt(1), reason: 'a call closes in May' });
    expect(state.gates[READY]?.open).toHaveLength(8);
    expect(state.gates[READY]?.open).not.toContain('refine-from-lessons');
  });

  test('[SC13] needs no reason once all activities are done or skipped', () => {
    const all = (scaling.activitiesOf.get(READY) ?? []).map((id, index) =>
      activity(id, index === 4 ? 'skipped' : 'done'),
    );
    const state = foldOf(...all, gate(READY));
    expect(state.gates[READY]).toEqual({ on: dayAt(9), event: 'e9', open: [], reason: null });
  });

  test('[SC13] is passed once, and only from the phase that the firm is in', () => {
    const state = foldOf(
      gate('customer-insights-mining', 'in a hurry'),
      ...onTheWay('servitization-scaling'),
      gate(READY, 'again'),
      gate('solution-market-evaluation', 'the other lane'),
      gate('customer-insights-mining', 'enough seen'),
    );
    expect(whys(state)).toEqual(['e3 gate-passed', 'e4 gate-elsewhere', 'e5 gate-passed']);
    expect(state.place.phase).toBe('service-operations-development');
  });

  test('[SC13] of a lane is not passed before the firm got there', () => {
    const early = { ...gate('customer-insights-mining', 'in a hurry') };
    const way = [
      ...onTheWay('servitization-scaling'),
      { ...early, data: { ...early.data, on: dayAt(0) } },
    ];
    expect(foldOf(...(way as scaling.Proposal[])).setAside).toEqual([
      { event: 'e2', why: { code: 'too-early', earliest: dayAt(1) } },
    ]);
    const onTime = { ...early, data: { ...early.data, on: dayAt(1) } } as scaling.Proposal;
    expect(whys(foldOf(...onTheWay('servitization-scaling'), onTime))).toEqual([]);
  });

  test('[SC13] lies ahead, with what is open before it', () => {
    expect(scaling.gateAhead(foldOf(activity('refine-from-lessons')))?.open).toHaveLength(8);
    expect(scaling.gateAhead(foldOf(gate(READY, 'x')))).toBeNull();
  });
});

describe('a strategy', () => {
  test('[SC14] is chosen after the readiness gate', () => {
    expect(whys(foldOf(choose('ecosystem-scaling')))).toEqual(['e0 gate-first']);
    const state = foldOf(...onTheWay('ecosystem-scaling'));
    expect(scaling.strategyOf(state)).toBe('ecosystem-scaling');
    expect(state.choices).toEqual([
      { strategy: 'ecosystem-scaling', on: dayAt(1), event: 'e1', reason: null },
    ]);
  });

  test('[SC14] is not chosen before the gate was passed, nor changed before it was chosen', () => {
    const on = (day: number, said: scaling.Proposal) =>
      ({ ...said, data: { ...said.data, on: dayAt(day) } }) as scaling.Proposal;
    const ready = on(5, gate(READY, 'a buyer waits'));
    const eco = choose('ecosystem-scaling');
    const change = choose('servitization-scaling', 'partners want too much');
    const aside = (...said: scaling.Proposal[]) =>
      scaling.fold(said.map((one, index) => eventOf(one, index + 20, { id: `e${index}` })))
        .setAside;
    expect(aside(ready, on(4, eco))).toEqual([
      { event: 'e1', why: { code: 'too-early', earliest: dayAt(5) } },
    ]);
    expect(aside(ready, on(5, eco))).toEqual([]);
    expect(aside(ready, on(8, eco), on(7, change))).toEqual([
      { event: 'e2', why: { code: 'too-early', earliest: dayAt(8) } },
    ]);
    expect(aside(ready, on(8, eco), on(8, change))).toEqual([]);
  });

  test('[SC14] can be changed with a reason, and what was done in the other lane stays', () => {
    const state = foldOf(
      ...onTheWay('ecosystem-scaling'),
      activity('identify-industry-partners'),
      gate('solution-market-evaluation', 'partners found'),
      choose('ecosystem-scaling'),
      choose('servitization-scaling'),
      choose('servitization-scaling', 'partners want too large a share'),
      choose('ecosystem-scaling', 'they came back'),
    );
    expect(whys(state)).toEqual(['e4 same-strategy', 'e5 needs-reason']);
    expect(state.choices.map(({ strategy }) => strategy)).toEqual([
      'ecosystem-scaling',
      'servitization-scaling',
      'ecosystem-scaling',
    ]);
    expect(state.place).toEqual({ phase: 'ecosystem-development', since: dayAt(7) });
    expect(state.activities['identify-industry-partners'].status).toBe('done');
  });

  test('[SC15] the place is piloting, then the fork, then the phases of the chosen lane', () => {
    const way = [
      activity('map-key-industry-players'),
      ...onTheWay('servitization-scaling'),
      gate('customer-insights-mining', 'x'),
      gate('service-operations-development', 'y'),
    ];
    const places = way.map((_, index) => foldOf(...way.slice(0, index + 1)).place);
    expect(places).toEqual([
      { phase: READY, since: dayAt(0) },
      { phase: null, since: dayAt(1) },
      { phase: 'customer-insights-mining', since: dayAt(2) },
      { phase: 'service-operations-development', since: dayAt(3) },
      { phase: 'vertical-customer-led-growth', since: dayAt(4) },
    ]);
    expect(scaling.placesOf(foldOf(...way))).toEqual(places);
  });

  test('[SC15] the places that a firm has had end with the one that it has', () => {
    expect(scaling.placesOf(scaling.fold([]))).toEqual([]);
    const changed = foldOf(
      ...onTheWay('ecosystem-scaling'),
      choose('servitization-scaling', 'partners want too much'),
    );
    expect(scaling.placesOf(changed).map(({ phase }) => phase)).toEqual([
      null,
      'solution-market-evaluation',
      'customer-insights-mining',
    ]);
    fc.assert(
      fc.property(logs, (log) => {
        const state = scaling.fold(scaling.readLog(log).events);
        const places = scaling.placesOf(state);
        if (places.length > 0) expect(places.at(-1)?.phase).toBe(state.place.phase);
        const days = places.map(({ since }) => since ?? '');
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });
});

describe('a pilot', () => {
  test('[SC16] begins, is put right, and ends once', () => {
    const state = foldOf(
      pilot('p'),
      { ...pilot('p'), data: { ...pilot('p').data, customer: 'A sawmill' } },
      { type: 'pilot-ended', data: { pilot: 'p', outcome: 'contract', result: '12 % less wear' } },
      ended('p'),
      ended('q'),
    );
    expect(state.pilots).toEqual([
      {
        id: 'p',
        customer: 'A sawmill',
        need: 'Fewer stops',
        parameters: ['hours saved'],
        started: dayAt(0),
        at: `${dayAt(0)}T12:00:00.000Z-0000`,
        ended: dayAt(2),
        endedBy: 'e2',
        outcome: 'contract',
        result: '12 % less wear',
      },
    ]);
    expect(whys(state)).toEqual(['e3 pilot-ended', 'e4 unknown-pilot']);
  });

  test('[SC16] of one day come as they were written down, whatever their ids', () => {
    const onDay = (id: string, day: number) =>
      ({ ...pilot(id), data: { ...pilot(id).data, on: dayAt(day) } }) as scaling.Proposal;
    const way = [onDay('z', 0), onDay('m', 0), onDay('a', -2), onDay('a', 0)];
    expect(foldOf(...way).pilots.map(({ id }) => id)).toEqual(['z', 'm', 'a']);
    expect(logOf(...way).reduce(scaling.foldInto, scaling.fold([]))).toEqual(foldOf(...way));
  });

  test('[SC16] never ends before it begins, whichever of the two is told later', () => {
    const back = {
      type: 'pilot-ended',
      data: { pilot: 'p', outcome: 'contract', on: '2024-12-01' },
    };
    expect(whys(foldOf(pilot('p'), back as scaling.Proposal))).toEqual(['e1 too-early']);
    const moved = { ...pilot('p'), data: { ...pilot('p').data, on: dayAt(2) } };
    expect(whys(foldOf(pilot('p'), ended('p'), moved))).toEqual(['e2 too-late']);
  });
});

test('[SC12] what is filled in later of an earlier day doesn’t overwrite what happened since', () => {
  const on = (status: scaling.Status, day: string): scaling.Proposal => ({
    type: 'activity',
    data: { activity: 'nurture-ambassadors', status, on: day },
  });
  const { activities } = foldOf(on('done', '2024-12-01'), on('in-progress', '2024-11-01'));
  expect(activities['nurture-ambassadors']).toMatchObject({ status: 'done', on: '2024-12-01' });
  const same = foldOf(on('done', '2024-12-01'), on('in-progress', '2024-12-01'));
  expect(same.activities['nurture-ambassadors'].status).toBe('in-progress');
});

test('[SC12] a status holds since the first of the entries in a row that say so', () => {
  const since = (...said: scaling.Proposal[]) =>
    foldOf(...said).activities['nurture-ambassadors'].since;
  const done = activity('nurture-ambassadors');
  const begun = activity('nurture-ambassadors', 'in-progress');
  expect(since()).toBeNull();
  expect(since(begun, done, done, done)).toBe(dayAt(1));
  expect(since(done, begun, done)).toBe(dayAt(2));
  expect(since(done, begun, done, undo('e1'))).toBe(dayAt(0));
});

test('[SC12] an entry of an earlier day tells which later one still holds, until that is taken back', () => {
  const on = (status: scaling.Status, day: string): scaling.Proposal => ({
    type: 'activity',
    data: { activity: 'nurture-ambassadors', status, on: day },
  });
  const late = on('done', '2024-12-01');
  const corrected = [late, on('in-progress', '2024-11-01'), on('done', '2024-12-01')];
  const told = (...said: scaling.Proposal[]) => [...scaling.overtakenIn(foldOf(...said))];
  expect(told(...corrected)).toEqual([['e1', '2024-12-01']]);
  expect(told(...corrected, undo('e0'))).toEqual([]);
  expect(told(...corrected, undo('e1'))).toEqual([]);
  expect(told(on('in-progress', '2024-11-01'), late)).toEqual([]);
});

describe('an undo', () => {
  const done = activity('nurture-ambassadors');
  const status = (...said: scaling.Proposal[]) =>
    foldOf(...said).activities['nurture-ambassadors'].status;

  test('[SC17] leaves the state as though its event had never been, and the log whole', () => {
    const before = foldOf(activity('nurture-ambassadors', 'in-progress'));
    const after = foldOf(activity('nurture-ambassadors', 'in-progress'), done, undo('e1'));
    expect(after.activities).toEqual(before.activities);
    expect(after.log).toHaveLength(3);
    expect(after.undone).toEqual(['e1']);
  });

  test('[SC17] can itself be undone, and that as well', () => {
    expect(status(done, undo('e0'))).toBe('not-started');
    expect(status(done, undo('e0'), undo('e1'))).toBe('done');
    expect(status(done, undo('e0'), undo('e1'), undo('e2'))).toBe('not-started');
  });

  test('[SC17] of what isn’t in the log, or comes later, is set aside', () => {
    expect(whys(foldOf(undo('e9'), undo('e2'), done))).toEqual([
      'e0 unknown-event',
      'e1 unknown-event',
    ]);
    expect(whys(foldOf(undo('e0')))).toEqual(['e0 unknown-event']);
  });

  test('[SC17] two of one event are in force until both are taken back', () => {
    expect(status(done, undo('e0'), undo('e0'), undo('e1'))).toBe('not-started');
    expect(status(done, undo('e0'), undo('e0'), undo('e1'), undo('e2'))).toBe('done');
  });

  test('[SC18] of a gate sets aside what built on it, which comes back with the gate', () => {
    const way = [...onTheWay('ecosystem-scaling'), undo('e0')];
    expect(whys(foldOf(...way))).toEqual(['e1 gate-first']);
    expect(scaling.strategyOf(foldOf(...way, undo('e2')))).toBe('ecosystem-scaling');
  });

  test('[SC18] of a gate that is passed again brings back what built on it, from that day on', () => {
    const way = [
      ...onTheWay('ecosystem-scaling'),
      gate('solution-market-evaluation', 'partners found'),
      undo('e0'),
    ];
    expect(whys(foldOf(...way))).toEqual(['e1 gate-first', 'e2 gate-elsewhere']);
    const again = foldOf(...way, gate(READY, 'a buyer waits'));
    expect(again.setAside).toEqual([]);
    expect(again.choices).toMatchObject([{ strategy: 'ecosystem-scaling', on: dayAt(4) }]);
    expect(again.gates['solution-market-evaluation']).toMatchObject({ event: 'e2', on: dayAt(4) });
    expect(again.place).toEqual({ phase: 'ecosystem-development', since: dayAt(4) });
    expect(again.first).toBe(dayAt(1));
  });

  test('[SC18] of a choice that is made again brings back the gates of its lane', () => {
    const way = [
      ...onTheWay('ecosystem-scaling'),
      gate('solution-market-evaluation', 'partners found'),
      undo('e1'),
    ];
    expect(foldOf(...way).place.phase).toBeNull();
    expect(foldOf(...way, choose('servitization-scaling')).place.phase).toBe(
      'customer-insights-mining',
    );
    expect(foldOf(...way, choose('ecosystem-scaling')).place.phase).toBe('ecosystem-development');
  });

  test('[SC18] brings back nothing that the rules refuse for another reason by then', () => {
    const eco = choose('ecosystem-scaling');
    const serv = choose('servitization-scaling');
    expect(whys(foldOf(eco, serv, eco, gate(READY, 'a buyer waits')))).toEqual([
      'e1 needs-reason',
      'e2 same-strategy',
    ]);
  });
});

describe('the past', () => {
  const log = [
    ...logOf(activity('test-in-key-operations', 'in-progress'), pilot('p')),
    eventOf(activity('test-in-key-operations'), 30, { id: 'late' }),
    eventOf(ended('p', 'contract'), 31, { id: 'end' }),
    eventOf({ type: 'outcome', data: { outcome: 'new-customer-segments', value: 2 } }, 32, {
      id: 'number',
    }),
  ];

  test('[SC20] is the state by the days on which things happened', () => {
    const then = scaling.stateOn(log, dayAt(29));
    expect(then.activities['test-in-key-operations'].status).toBe('in-progress');
    expect(then.pilots[0]?.ended).toBeNull();
    expect(scaling.stateOn(log, dayAt(40))).toEqual(scaling.fold(log));
    expect(scaling.stateOn(log, '1999-01-01').log).toEqual([]);
  });

  test('[SC20] knows of what was undone since', () => {
    const undone = [...log, eventOf(undo('e0'), 50, { id: 'undo' })];
    const then = scaling.stateOn(undone, dayAt(5));
    expect(then.activities['test-in-key-operations'].status).toBe('not-started');
  });

  test('[SC21] is compared with a later day, thing by thing', () => {
    expect(scaling.changesBetween(log, dayAt(5), dayAt(40))).toEqual({
      from: dayAt(5),
      to: dayAt(40),
      place: null,
      strategy: null,
      activities: [{ activity: 'test-in-key-operations', from: 'in-progress', to: 'done' }],
      pilotsStarted: [],
      pilotsEnded: ['p'],
      barriers: [],
      outcomes: [
        { outcome: 'new-customer-segments', from: null, to: { value: 2, currency: null } },
      ],
    });
    expect(scaling.changesBetween(log, dayAt(40), dayAt(40)).activities).toEqual([]);
  });

  const onDay = (said: ReturnType<typeof pilot>, day: number) => ({
    ...said,
    data: { ...said.data, on: dayAt(day) },
  });

  test('[SC20] knows when a pilot began by what is known since', () => {
    const right = eventOf(onDay(pilot('p'), 20), 60, { id: 'right' });
    const all = [...log, right];
    expect(scaling.stateOn(all, dayAt(19)).pilots).toEqual([]);
    expect(scaling.stateOn(all, dayAt(20)).pilots).toMatchObject([{ started: dayAt(20) }]);
    expect(scaling.changesBetween(all, dayAt(5), dayAt(25)).pilotsStarted).toEqual(['p']);
    expect(scaling.changesBetween(all, dayAt(20), dayAt(40)).pilotsStarted).toEqual([]);
    expect(scaling.stateOn(all, dayAt(70))).toEqual(scaling.fold(all));
  });

  test('[SC20] leaves what was put right in vain as it was', () => {
    const vain = eventOf(onDay(pilot('p'), 35), 60, { id: 'vain' });
    const all = [...log, vain];
    expect(scaling.fold(all).setAside.map(({ event }) => event)).toEqual(['vain']);
    expect(scaling.stateOn(all, dayAt(20)).pilots).toMatchObject([{ started: dayAt(1) }]);
    expect(scaling.stateOn(all, dayAt(70))).toEqual(scaling.fold(all));
  });

  test('[SC21] names pilots by day, and those of one day as they were written', () => {
    const way = logOf(
      onDay(pilot('z'), 0),
      onDay(pilot('a'), 0),
      onDay(pilot('late'), 3),
      onDay(pilot('early'), 2),
      ended('late'),
      ended('a'),
      ended('z'),
    );
    expect(scaling.changesBetween(way, '2024-12-31', dayAt(9))).toMatchObject({
      pilotsStarted: ['z', 'a', 'early', 'late'],
      pilotsEnded: ['late', 'a', 'z'],
    });
  });

  test('[SC21] has shifts of place, strategy and barriers too', () => {
    const inertia = { barrier: 'industrial-inertia', phase: READY } as const;
    const way = logOf(
      { type: 'barrier', data: { ...inertia, force: 1 } },
      ...onTheWay('ecosystem-scaling'),
      { type: 'barrier', data: { ...inertia, force: 4 } },
      pilot('p'),
    );
    expect(scaling.changesBetween(way, dayAt(0), dayAt(9))).toMatchObject({
      place: { from: READY, to: 'solution-market-evaluation' },
      strategy: { from: null, to: 'ecosystem-scaling' },
      barriers: [{ barrier: 'industrial-inertia', from: 1, to: 4 }],
      pilotsStarted: ['p'],
    });
  });
});
