import { emptyProfile, memoryStorage } from '@servitization/profile';
import { expect, it, vi } from 'vitest';
import { halfAnswered } from '../../../../examples/index.ts';
import { foundIn, storedIn } from './found.ts';

const stored = (text: string | null) => storedIn(memoryStorage(text));

it('a whole document is there as it is', () => {
  expect(stored(JSON.stringify(halfAnswered))).toEqual({ profile: halfAnswered, leftOut: [] });
});

it('nothing stored, and an empty document, are nothing, and no fault', () => {
  expect(stored(null)).toEqual({ leftOut: [] });
  expect(stored(JSON.stringify(emptyProfile('empty')))).toEqual({ leftOut: [] });
});

it('of a damaged document the good part is there, with what it lacks', () => {
  const { fault, profile, leftOut } = foundIn({ ...halfAnswered, moments: [{ id: 7 }] });
  expect(fault).toBe('damaged');
  expect(profile).toEqual(halfAnswered);
  expect(leftOut[0]?.path).toMatch(/^moments\[0\]/);
});

it('what a newer version wrote is there as far as it is understood', () => {
  const { fault, profile, leftOut } = foundIn({ ...halfAnswered, schema: 2, wishes: ['more'] });
  expect(fault).toBe('newer');
  expect(profile).toEqual(halfAnswered);
  expect(leftOut).toEqual([]);
});

it.each(['{"ratings": ', '{"no": "document"}', '[]', '7', 'null'])('%s can’t be read', (text) => {
  expect(stored(text)).toEqual({ fault: 'unreadable', leftOut: [] });
});

it('a browser that lets nothing be read is told', () => {
  const read = () => {
    throw new Error('blocked');
  };
  expect(storedIn({ read })).toEqual({ fault: 'blocked', leftOut: [] });
});

it('looking writes nothing', () => {
  const write = vi.fn();
  storedIn({ ...memoryStorage('{"ratings": '), write } as Parameters<typeof storedIn>[0]);
  expect(write).not.toHaveBeenCalled();
});
