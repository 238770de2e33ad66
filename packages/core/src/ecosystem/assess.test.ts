import { expect, test } from 'vitest';
import { rated, refusal } from '../../testing/ecosystem.ts';
import { ecosystem } from '../index.ts';

const { assess } = ecosystem;
const one = (consonance: ecosystem.Level | null, resonance: ecosystem.Level | null) =>
  assess([rated('a', consonance, resonance)]).relations[0];

test('[EC4] not assessed is no zero, and a misspelt rating is an error', () => {
  expect(one(null, 3)).toMatchObject({ consonance: null, strength: null, open: ['consonance'] });
  const misspelt = [{ id: 'a', consonanse: 3, resonance: 2 }] as never;
  expect(refusal(() => assess(misspelt))).toBe('partners[0].consonance: missing');
  expect(refusal(() => assess([rated('a', 5 as never, 0)]))).toBe('partners[0].consonance: range');
  expect(refusal(() => assess([rated('a', 0, '2' as never)]))).toBe('partners[0].resonance: type');
});

test('[EC5] a relation counts as the lower of the two', () => {
  expect(one(4, 1)?.strength).toBe(1);
  expect(one(1, 4)?.strength).toBe(1);
  expect(one(3, 3)?.strength).toBe(3);
  expect(one(null, null)?.strength).toBeNull();
});

test('[EC6] what is open can still be anything up to the other rating', () => {
  expect(one(1, null)?.interval).toEqual([0, 1]);
  expect(one(null, null)?.interval).toEqual([0, 4]);
  expect(one(2, 3)?.interval).toEqual([2, 2]);
});

test('[EC8] a relation below 2 holds back, and an open rating can leave that open', () => {
  expect(one(1, 3)?.holdsBack).toBe(true);
  expect(one(2, 2)?.holdsBack).toBe(false);
  expect(one(3, null)?.holdsBack).toBe('open');
  expect(one(1, null)?.holdsBack).toBe(true);
  const { carrying, holdingBack, undecided } = assess([
    rated('a', 3, 3),
    rated('b', 1, 3),
    rated('c', null, 3),
  ]);
  expect([carrying, holdingBack, undecided]).toEqual([[1, 2], ['b'], ['c']]);
  expect(assess([]).carrying).toEqual([0, 0]);
});

test('[EC8] a host can ask for more than 2', () => {
  expect(assess([rated('a', 2, 2)], { sound: 3 }).holdingBack).toEqual(['a']);
  expect(refusal(() => assess([], { sound: 0 }))).toBe('options.sound: range');
  expect(refusal(() => assess([], { sound: '2' as never }))).toBe('options.sound: type');
  expect(refusal(() => assess([], { weight: 1 } as never))).toBe('options.weight: unknown');
});

test('[EC9] resonance above consonance is flagged', () => {
  expect(one(1, 3)?.resonanceAhead).toBe(true);
  expect(one(3, 3)?.resonanceAhead).toBe(false);
  expect(one(null, 3)?.resonanceAhead).toBe('open');
  expect(one(4, null)?.resonanceAhead).toBe(false);
  expect(one(null, 0)?.resonanceAhead).toBe(false);
});

test('[EC10] the weakest relation is named first, then the one that more hangs on', () => {
  const { holdingBack } = assess([
    rated('a', 1, 1),
    rated('b', 1, 1, ['Sensors']),
    rated('c', 0, 4),
    rated('d', 1, null),
  ]);
  expect(holdingBack).toEqual(['c', 'd', 'b', 'a']);
});

test('[EC11] a resource is at risk when nobody brings it whose relation may carry', () => {
  const { resourcesAtRisk, relations } = assess([
    rated('a', 1, 1, ['Sensors', 'Field  crews', ' ']),
    rated('b', 3, 3, ['field crews']),
    rated('c', 0, 0, [' sensors', 'Permits']),
    rated('d', null, 3, ['Test site']),
  ]);
  expect(resourcesAtRisk).toEqual(['Sensors', 'Permits']);
  expect(relations.map(({ soleResources }) => soleResources)).toEqual([
    ...[[], [], ['Permits'], ['Test site']],
  ]);
});

test('[EC39] partners are a list of records with ids of their own', () => {
  expect(refusal(() => assess({} as never))).toBe('partners: type');
  expect(refusal(() => assess([null] as never))).toBe('partners[0]: type');
  expect(refusal(() => assess([rated('a', 1, 1), rated('a', 2, 2)]))).toBe('partners[1].id: range');
  expect(refusal(() => assess([rated('', 1, 1)]))).toBe('partners[0].id: range');
  expect(refusal(() => assess([{ ...rated('a', 1, 1), resources: 'x' as never }]))).toBe(
    'partners[0].resources: type',
  );
  expect(refusal(() => assess([rated('a', 1, 1, [3 as never])]))).toBe(
    'partners[0].resources[0]: type',
  );
});

test('[EC5] the golden document of an ecosystem of four', () => {
  expect(
    assess([
      rated('dealer', 3, 2, ['Way to buyers']),
      rated('sensors', 1, 3, ['Sensors']),
      rated('lab', 3, null, ['Test bench']),
      rated('bank', null, null),
    ]),
  ).toEqual({
    sound: 2,
    relations: [
      {
        ...{ partner: 'bank', consonance: null, resonance: null, strength: null },
        ...{ interval: [0, 4], holdsBack: 'open', weak: [], resonanceAhead: 'open' },
        ...{ open: ['consonance', 'resonance'], soleResources: [] },
      },
      {
        ...{ partner: 'dealer', consonance: 3, resonance: 2, strength: 2 },
        ...{ interval: [2, 2], holdsBack: false, weak: [], resonanceAhead: false },
        ...{ open: [], soleResources: ['Way to buyers'] },
      },
      {
        ...{ partner: 'lab', consonance: 3, resonance: null, strength: null },
        ...{ interval: [0, 3], holdsBack: 'open', weak: [], resonanceAhead: 'open' },
        ...{ open: ['resonance'], soleResources: ['Test bench'] },
      },
      {
        ...{ partner: 'sensors', consonance: 1, resonance: 3, strength: 1 },
        ...{ interval: [1, 1], holdsBack: true, weak: ['consonance'], resonanceAhead: true },
        ...{ open: [], soleResources: ['Sensors'] },
      },
    ],
    carrying: [1, 3],
    holdingBack: ['sensors'],
    undecided: ['bank', 'lab'],
    resourcesAtRisk: ['Sensors'],
  });
});
