import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logs, shuffledLogs } from '../../testing/cocreation.ts';
import { cocreation } from '../index.ts';

const { fold } = cocreation;

test('[CC7] the order in which events arrive changes nothing, nor do events that arrive twice', () => {
  fc.assert(
    fc.property(shuffledLogs, ({ log, shuffled }) => {
      expect(fold(shuffled)).toEqual(fold(log));
    }),
    { numRuns: 400 },
  );
});

/** What is impossible, as a sentence for each fault. */
function faultsIn({ services, cycle, log, setAside, undone }: cocreation.CocreationState) {
  const ids = log.map(({ id }) => id);
  const faults: (readonly [string, boolean])[] = [
    ['a micro-service before its cycle', services.some(({ start }) => start > cycle)],
    ['in use before it began', services.some(({ use, start }) => use !== null && use < start)],
    [
      'measured when there was nothing to measure',
      services.some(({ measured, start }) =>
        measured.some((one) => one.cycle < start || one.cycle > cycle),
      ),
    ],
    [
      'measured twice',
      services.some(
        ({ measured }) =>
          new Set(measured.map((one) => `${one.cycle} ${one.what}`)).size < measured.length,
      ),
    ],
    [
      'stopped without a reason',
      services.some(({ decisions }) =>
        decisions.some(({ decision, reason }) => decision === 'stopped' && !reason),
      ),
    ],
    [
      'twice the same decision in a row',
      services.some(({ decisions }) =>
        decisions.some(({ decision }, index) => decisions[index - 1]?.decision === decision),
      ),
    ],
    [
      'an event undone and set aside at once, or from nowhere',
      setAside.some(({ event }) => undone.includes(event) || !ids.includes(event)),
    ],
  ];
  return faults.filter(([, isFault]) => isFault).map(([name]) => name);
}

test('[CC14] no sequence of events reaches an impossible state', () => {
  fc.assert(
    fc.property(logs, (log) => {
      expect(faultsIn(fold(log))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('[CC15] what check allows takes effect, and what it refuses is set aside for that reason', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const [last] = fold(log).log.slice(-1);
      if (!last || last.type === 'undo') return;
      const before = fold(log.filter(({ id }) => id !== last.id));
      const verdict = cocreation.check(before, last);
      const after = fold([...before.log, last]);
      const aside = after.setAside.find(({ event }) => event === last.id);
      expect(aside?.why).toEqual(verdict.allowed ? undefined : verdict.why);
    }),
    { numRuns: 600 },
  );
});

test('[CC16] a micro-service is owed by one team at most, and the grid shows each once', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const state = fold(log);
      for (const service of state.services) {
        const duties = cocreation.owedFor(service).map(({ duty }) => duty);
        expect(duties.filter((duty) => duty === 'owed').length).toBeLessThanOrEqual(1);
      }
      const shown = cocreation.grid(state).flatMap(({ owed }) => owed);
      expect(shown.length).toBe(state.services.flatMap(cocreation.owedFor).length);
    }),
  );
});

test('[CC34] a state comes back from JSON as it went in', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const state = fold(log);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
  );
});
