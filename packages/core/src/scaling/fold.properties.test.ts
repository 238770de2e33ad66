import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, eventOf, gate, logs, shuffledLogs, undo } from '../../testing/scaling.ts';
import { scaling } from '../index.ts';

const { fold, foldInto } = scaling;

test('[SC10] the order in which events arrive changes nothing, nor do events that arrive twice', () => {
  fc.assert(
    fc.property(shuffledLogs, ({ log, shuffled }) => {
      expect(fold(shuffled)).toEqual(fold(log));
    }),
    { numRuns: 300 },
  );
});

test('[SC11] one event after the other leads where the whole log leads, in any order', () => {
  fc.assert(
    fc.property(shuffledLogs, ({ log, shuffled }) => {
      expect(shuffled.reduce(foldInto, fold([]))).toEqual(fold(log));
    }),
    { numRuns: 200 },
  );
});

test('[SC11] an undo of any entry, and of that undo, leads where the whole log leads', () => {
  fc.assert(
    fc.property(logs, fc.nat(39), fc.boolean(), (log, target, isTwice) => {
      const undos = [
        undo(`e${target % Math.max(1, log.length)}`),
        ...(isTwice ? [undo('u0')] : []),
      ];
      const added = undos.map((one, index) => eventOf(one, 30 + index, { id: `u${index}` }));
      expect(added.reduce(foldInto, fold(log))).toEqual(fold([...log, ...added]));
    }),
    { numRuns: 300 },
  );
});

test('[SC11] undos that name earlier ones, with entries between them, lead where the whole log leads', () => {
  const steps = fc.array(fc.option(fc.nat(60)), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(logs, steps, (log, targets) => {
      const before = fold(log);
      const named = [...before.log.map(({ id }) => id), ...targets.map((_, index) => `a${index}`)];
      const added = targets.map((target, index) => {
        const what = target === null ? gate(scaling.pilotingId, 'again') : named[target];
        return eventOf(typeof what === 'object' ? what : undo(what ?? 'none'), 30 + index, {
          id: `a${index}`,
        });
      });
      expect(added.reduce(foldInto, before)).toEqual(fold([...log, ...added]));
      // Two that go on from one state don't get in each other's way.
      for (const id of named.slice(0, 3)) {
        const one = eventOf(undo(id), 60, { id: 'branch' });
        expect(foldInto(before, one)).toEqual(fold([...log, one]));
      }
    }),
    { numRuns: 200 },
  );
});

test('[SC11] undos of ratings and numbers of one day, and back, keep the order of the log', () => {
  const day = fc.constantFrom(dayAt(0), dayAt(1));
  const rated = fc.tuple(day, fc.boolean(), fc.nat(4)).map(
    ([on, isBarrier, value]): scaling.Proposal =>
      isBarrier
        ? {
            type: 'barrier',
            data: {
              ...{ barrier: 'resource-drought', phase: scaling.pilotingId, on },
              force: value as scaling.Force,
            },
          }
        : { type: 'outcome', data: { outcome: 'new-customer-segments', value, on } },
  );
  const said = fc.array(rated, { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(said, fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), (ratings, picks) => {
      const log = ratings.map((one, index) => eventOf(one, index + 2));
      const ids = log.map(({ id }) => id);
      const undos = picks.map((pick, index) => {
        const known = [...ids, ...picks.slice(0, index).map((_, at) => `u${at}`)];
        const named = known[pick % known.length] ?? '';
        return eventOf(undo(named), 40 + index, { id: `u${index}` });
      });
      expect(undos.reduce(foldInto, fold(log))).toEqual(fold([...log, ...undos]));
    }),
    { numRuns: 300 },
  );
});

test('[SC11] an event leaves the state before it as it was', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const before = fold(log.slice(0, -1));
      const text = JSON.stringify(before);
      for (const event of log.slice(-1)) foldInto(before, event);
      expect(JSON.stringify(before)).toBe(text);
    }),
  );
});

/** What is impossible, as a sentence for each fault. */
function faultsIn(state: scaling.ScalingState): readonly string[] {
  const { gates, choices, pilots, activities, place, log, setAside, undone } = state;
  const passed = scaling.gatedPhases.filter((phase) => gates[phase]);
  const piloted = passed.includes('systematic-solution-piloting');
  const lane = scaling.lanes.get(scaling.strategyOf(state) ?? 'ecosystem-scaling') ?? [];
  const ids = log.map(({ id }) => id);
  const faults: (readonly [string, boolean])[] = [
    ['a strategy before the readiness gate', choices.length > 0 && !piloted],
    ['a change of strategy without a reason', choices.slice(1).some(({ reason }) => !reason)],
    [
      'a strategy after itself',
      choices.some(({ strategy }, index) => choices[index - 1]?.strategy === strategy),
    ],
    ['a gate of a lane before piloting is left', passed.length > 0 && !piloted],
    [
      'a second gate without the first',
      [...scaling.lanes.values()].some(([one, two]) => two && gates[two] && !(one && gates[one])),
    ],
    [
      'a choice before the day of the gate, or of the choice before it',
      choices.some(
        ({ on }, index) => on < (choices[index - 1] ?? gates[scaling.pilotingId] ?? { on }).on,
      ),
    ],
    [
      'a gate of a lane on a day before the gate that leads to it',
      [...scaling.lanes.values()].some((gated) =>
        [scaling.pilotingId, ...gated].some((phase, index, all) => {
          const on = gates[phase]?.on ?? '9999-12-31';
          return on < (gates[all[index - 1] ?? phase]?.on ?? '');
        }),
      ),
    ],
    [
      'open activities behind a gate without a reason',
      passed.some((phase) => (gates[phase]?.open.length ?? 0) > 0 && !gates[phase]?.reason),
    ],
    [
      'a pilot that ends before it begins',
      pilots.some(({ started, ended }) => ended !== null && ended < started),
    ],
    [
      'a pilot with an outcome and no end, or the reverse',
      pilots.some(({ ended, outcome }) => (ended === null) !== (outcome === null)),
    ],
    [
      'an activity skipped without a reason',
      Object.values(activities).some(({ status, reason }) => status === 'skipped' && !reason),
    ],
    [
      'a place outside of the chosen lane',
      choices.length > 0 && !lane.includes(place.phase as never),
    ],
    [
      'an event twice in the log, undone and set aside at once, or from nowhere',
      new Set(ids).size < ids.length ||
        setAside.some(({ event }) => undone.includes(event) || !ids.includes(event)) ||
        undone.some((id) => !ids.includes(id)),
    ],
  ];
  return faults.filter(([, isFault]) => isFault).map(([name]) => name);
}

test('[SC18] no sequence of events reaches an impossible state', () => {
  fc.assert(
    fc.property(logs, (log) => {
      expect(faultsIn(fold(log))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** By what is known now: what is undone is left out, and a pilot began when it did. */
function knownOn(log: readonly scaling.ScalingEvent[], day: scaling.Day) {
  const now = fold(log);
  const starts = new Map(now.pilots.map(({ id, started }) => [id, started]));
  const aside = new Set(now.setAside.map(({ event }) => event));
  return log.filter((event) => {
    if (now.undone.includes(event.id) || event.type === 'undo') return false;
    const started = event.type === 'pilot' && !aside.has(event.id) && starts.get(event.data.pilot);
    return (started || scaling.dayOf(event)) <= day;
  });
}

test('[SC20] a day of the past is what a log of what had happened by then leads to', () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: -9, max: 21 }), (log, index) => {
      const { log: then, undone, setAside, ...past } = scaling.stateOn(log, dayAt(index));
      const { log: _, undone: __, setAside: ___, ...known } = fold(knownOn(log, dayAt(index)));
      expect(past).toEqual(known);
      expect(faultsIn({ ...past, log: then, undone, setAside })).toEqual([]);
      for (const { on } of [
        ...past.barriers,
        ...past.choices,
        ...Object.values(past.outcomes).flat(),
      ])
        expect(on <= dayAt(index)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('[SC20] on the day of its last event the past is the present', () => {
  fc.assert(
    fc.property(logs, (log) => {
      expect(scaling.stateOn(log, dayAt(21))).toEqual(fold(log));
    }),
  );
});

test('[SC18] a gate that is taken back and passed again leaves the firm where it was', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const before = fold(log);
      const ready = before.gates[scaling.pilotingId];
      const hindered = before.setAside.some(
        ({ why }) => why.code === 'too-early' || why.code === 'gate-passed',
      );
      fc.pre(ready !== null && !hindered);
      const steps = [undo(ready?.event ?? ''), gate(scaling.pilotingId, 'again')];
      const after = steps
        .map((one, index) => eventOf(one, 30 + index, { id: `again${index}` }))
        .reduce(foldInto, before);
      expect(after.place.phase).toBe(before.place.phase);
      expect(after.choices.map(({ strategy }) => strategy)).toEqual(
        before.choices.map(({ strategy }) => strategy),
      );
    }),
  );
});

test('[SC19] what check allows takes effect, and what it refuses is set aside for that reason', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const [last] = fold(log).log.slice(-1);
      if (!last) return;
      const before = fold(log.filter(({ id }) => id !== last.id));
      const verdict = scaling.check(before, last);
      const after = foldInto(before, last);
      const aside = after.setAside.find(({ event }) => event === last.id);
      const why = verdict.allowed ? undefined : verdict.why;
      // A second undo of one event changes nothing, so that the log has no need to set it aside.
      if (why?.code === 'already-undone') expect(after.activities).toEqual(before.activities);
      else expect(aside?.why).toEqual(why);
    }),
    { numRuns: 300 },
  );
});

test('[SC19] an event without a stamp is judged as though it were written last', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const [last] = fold(log).log.slice(-1);
      if (!last || last.type === 'undo') return;
      const before = fold(log.filter(({ id }) => id !== last.id));
      const on = scaling.dayOf(last);
      const said = { type: last.type, data: { ...last.data, on } } as scaling.Proposal;
      const dated = { ...last, data: said.data } as scaling.ScalingEvent;
      expect(scaling.check(before, said)).toEqual(scaling.check(before, dated));
    }),
  );
});

test('[SC42] a state comes back from JSON as it went in', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const state = fold(log);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
  );
});
