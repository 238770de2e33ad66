import { describe, expect, test } from 'vitest';
import { rate } from '../../testing/cases.ts';
import { type CallName, outcome, sound } from '../../testing/pathCalls.ts';
import { matrix, paths } from '../index.ts';

const ownProto: unknown = JSON.parse('{"__proto__": {"level": 1}}');
const whole = matrix.assess(rate({ 'assess-digital-readiness': 2 }));
const maturity = 'digital-service-maturity';

/** The assessment as a page might have spoilt it: `spoil` gets a copy to write in. */
function spoilt(spoil: (copy: Record<string, never>) => void): unknown {
  const copy = JSON.parse(JSON.stringify(whole));
  spoil(copy);
  return copy;
}

describe('assessment', () => {
  const all: readonly CallName[] = ['recommend', 'planRoute', 'whatWouldFavor'];

  test('[SP27] is what matrix.assess gave, and may have been through JSON', () => {
    for (const name of all) {
      expect(outcome(name, { assessment: whole })).toBe('taken');
      expect(outcome(name, { assessment: spoilt(() => undefined) })).toBe('taken');
      expect(outcome(name, { assessment: undefined })).toBe('assessment: missing');
      for (const value of [null, [], 'a', 3, new Map()]) {
        expect(outcome(name, { assessment: value })).toBe('assessment: type');
      }
      expect(outcome(name, { assessment: {} })).toBe('assessment.dimensions: missing');
    }
  });

  test('[SP27] recommend names the number of a phase that can’t be', () => {
    const phase = `assessment.dimensions.${maturity}.phases[0]`;
    const of = (key: string, value: unknown) =>
      outcome('recommend', {
        assessment: spoilt((copy) => {
          (copy as never as matrix.Assessment).dimensions[maturity]?.phases
            .slice(0, 1)
            .forEach((first) => {
              Object.assign(first, { [key]: value });
            });
        }),
      });
    expect(of('progress', 1.5)).toBe(`${phase}.progress: range`);
    expect(of('progress', Number.NaN)).toBe(`${phase}.progress: range`);
    expect(of('progress', '1')).toBe(`${phase}.progress: type`);
    expect(of('progress', null)).toBe(`${phase}.progress: type`);
    expect(of('answered', 4)).toBe(`${phase}.answered: range`);
    expect(of('answered', 0)).toBe(`${phase}.progress: range`);
    expect(of('total', 0)).toBe(`${phase}.total: range`);
    expect(of('total', 1.5)).toBe(`${phase}.total: range`);
    expect(of('id', 3)).toBe(`${phase}.id: type`);
    expect(of('missing', 'x')).toBe('taken');
  });

  test('[SP27] planRoute names a place or level that can’t be', () => {
    const of = (name: CallName, change: (copy: matrix.Assessment) => void) =>
      outcome(name, { assessment: spoilt((copy) => change(copy as never)) });
    const phase = (value: unknown) =>
      of('planRoute', ({ dimensions }) =>
        Object.assign(dimensions[maturity] ?? {}, { phase: value }),
      );
    const place = `assessment.dimensions.${maturity}.phase`;
    for (const value of [0, 4, 1.5]) expect(phase(value)).toBe(`${place}: range`);
    expect(phase('1')).toBe(`${place}: type`);
    expect(phase(undefined)).toBe(`${place}: missing`);
    const level = (value: unknown) =>
      of('planRoute', ({ levels }) => Object.assign(levels, { 'align-coopetition': value }));
    expect(level(5)).toBe('assessment.levels.align-coopetition: range');
    expect(level('4')).toBe('assessment.levels.align-coopetition: type');
    expect(level(undefined)).toBe('assessment.levels.align-coopetition: missing');
    const threshold = of('whatWouldFavor', (copy) => Object.assign(copy, { consolidation: 0 }));
    expect(threshold).toBe('assessment.consolidation: range');
  });
});

describe('context', () => {
  const of = (context: unknown) =>
    [
      ...new Set((['recommend', 'whatWouldFavor'] as const).map((n) => outcome(n, { context }))),
    ].join(' / ');

  test('[SP28] is a record of answers, each to a context question', () => {
    expect(of({ 'risk-appetite': { level: 3, note: 'n', at: 't', by: 'w' } })).toBe('taken');
    expect(of(undefined)).toBe('context: missing');
    for (const value of [null, [], 3]) expect(of(value)).toBe('context: type');
    expect(of({ size: { level: 1 } })).toBe('context.size: unknown');
    expect(of({ 'align-coopetition': { level: 1 } })).toBe('context.align-coopetition: unknown');
    expect(of(ownProto)).toBe('context.__proto__: unknown');
  });

  test('[SP28] takes levels of the scale, and nothing else', () => {
    const level = (value: unknown) => of({ ambidexterity: { level: value } });
    for (const value of [-1, 5, 1.5, Number.NaN]) {
      expect(level(value)).toBe('context.ambidexterity.level: range');
    }
    expect(level('3')).toBe('context.ambidexterity.level: type');
    expect(of({ ambidexterity: 3 })).toBe('context.ambidexterity: type');
  });
});

describe('criteria of a host', () => {
  const of = (criteria: unknown) => outcome('recommend', { criteria });
  const good = { measure: 'context', id: 'risk-appetite', counts: 'for', weight: 1 };
  const table = (criteria: unknown, guards?: unknown) => ({
    ...paths.criteria,
    innovation: { criteria, guards },
  });
  const one = (change: object) => of(table([{ ...good, ...change }]));
  const first = 'criteria.innovation.criteria[0]';

  test('[SP29] are checked like the toolkit’s own, which pass', () => {
    expect(of(undefined)).toBe('taken');
    expect(of(JSON.parse(JSON.stringify(paths.criteria)))).toBe('taken');
    expect(of(table([good]))).toBe('taken');
    for (const value of [null, [], 'x']) expect(of(value)).toBe('criteria: type');
  });

  test('[SP29] have every path, and none that nobody defined', () => {
    expect(of({ ...paths.criteria, conquest: { criteria: [good] } })).toBe(
      'criteria.conquest: unknown',
    );
    const { scaling, ...two } = paths.criteria;
    expect(of(two)).toBe('criteria.scaling: missing');
    expect(of({ ...paths.criteria, scaling: null })).toBe('criteria.scaling: type');
    expect(of({ ...two, scaling: { ...scaling, bonus: 1 } })).toBe(
      'criteria.scaling.bonus: unknown',
    );
  });

  test('[SP29] name a question or a phase of the assessment', () => {
    expect(one({ id: 'luck' })).toBe(`${first}.id: unknown`);
    expect(one({ id: 'digital-awareness' })).toBe(`${first}.id: unknown`);
    expect(one({ id: 'digital-awareness', measure: 'phase' })).toBe('taken');
    expect(one({ id: 'awareness', measure: 'phase' })).toBe(`${first}.id: unknown`);
    expect(one({ id: undefined })).toBe(`${first}.id: missing`);
    expect(one({ measure: 'weather' })).toBe(`${first}.measure: unknown`);
    expect(one({ counts: 'against' })).toBe('taken');
    expect(one({ counts: true })).toBe(`${first}.counts: type`);
  });

  test('[SP29] weigh by numbers above 0, at most 1000', () => {
    for (const weight of [0.5, 1000]) expect(one({ weight })).toBe('taken');
    for (const weight of [0, -1, 1001, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(one({ weight })).toBe(`${first}.weight: range`);
    }
    for (const weight of ['3', null, 3n, [3]])
      expect(one({ weight })).toBe(`${first}.weight: type`);
    expect(one({ weight: undefined })).toBe(`${first}.weight: missing`);
  });

  test('[SP29] are lists of records without keys that nobody knows', () => {
    expect(one({ wieght: 2 })).toBe(`${first}.wieght: unknown`);
    expect(of(table({}))).toBe('criteria.innovation.criteria: type');
    expect(of(table([]))).toBe('criteria.innovation.criteria: range');
    expect(of(table([null]))).toBe(`${first}: type`);
    expect(of(table([ownProto]))).toBe(`${first}.__proto__: unknown`);
  });

  test('[SP5] count no answer twice for one path', () => {
    expect(of(table([good, { ...good, counts: 'against' }]))).toBe(
      'criteria.innovation.criteria[1].id: range',
    );
  });

  test('[SP29] guard by questions, each once, from a level that can be missed', () => {
    const guard = { question: 'risk-appetite', atLeast: 1 };
    const guarded = (...guards: unknown[]) => of(table([good], guards));
    expect(guarded()).toBe('taken');
    expect(guarded(guard)).toBe('taken');
    const place = 'criteria.innovation.guards[0]';
    expect(guarded({ ...guard, question: 'luck' })).toBe(`${place}.question: unknown`);
    for (const atLeast of [0, 5, 1.5]) {
      expect(guarded({ ...guard, atLeast })).toBe(`${place}.atLeast: range`);
    }
    expect(guarded({ ...guard, atLeast: '2' })).toBe(`${place}.atLeast: type`);
    expect(guarded({ ...guard, below: 2 })).toBe(`${place}.below: unknown`);
    expect(guarded(guard, guard)).toBe('criteria.innovation.guards[1].question: range');
    expect(of(table([good], 'none'))).toBe('criteria.innovation.guards: type');
  });

  test('[SP29] the error says what may stand there', () => {
    const criteria = table([{ ...good, weight: 'high' }]);
    expect(() => Reflect.apply(paths.recommend, undefined, [whole, {}, criteria])).toThrow(
      `${first}.weight: not allowed; needed: a number above 0, at most 1000`,
    );
  });
});

describe('path and options', () => {
  test('[SP30] a path is one of the framework', () => {
    const of = (path: unknown) => outcome('planRoute', { path });
    expect(of('ecosystem')).toBe('taken');
    for (const path of ['', 'Scaling', 'constructor']) expect(of(path)).toBe('path: unknown');
    for (const path of [null, 3, {}]) expect(of(path)).toBe('path: type');
    expect(of(undefined)).toBe('path: missing');
  });

  test('[SP30] options hold a framework that has the dimensions of the paths, or nothing', () => {
    for (const name of ['planRoute', 'whatWouldFavor'] as const) {
      const of = (options: unknown) => outcome(name, { ...sound, options });
      expect(of({})).toBe('taken');
      expect(of({ framework: undefined })).toBe('taken');
      expect(of({ framework: matrix.framework })).toBe('taken');
      expect(of(null)).toBe('options: type');
      expect(of({ frame: 1 })).toBe('options.frame: unknown');
      expect(of({ framework: {} })).toBe('framework.dimensions: missing');
      const half = { ...matrix.framework, dimensions: matrix.framework.dimensions.slice(0, 1) };
      expect(of({ framework: half })).toBe('framework.dimensions: missing');
    }
  });
});
