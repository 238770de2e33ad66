import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectProfileStore, storeNamed } from './meeting.ts';
import { memoryStorage } from './storage.ts';

const place = (): unknown => Reflect.get(globalThis, Symbol.for('servitization.stores.v1'));
const names = () => {
  const found = place();
  return found instanceof Map ? [...found.keys()] : [];
};
const endOfTask = () => Promise.resolve();

describe('the meeting place', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('[PR26] gives all who ask for a name the same store, until the last has left', async () => {
    const [one, two] = [connectProfileStore('acme'), connectProfileStore('acme')];
    const other = connectProfileStore('other');
    expect(two.store).toBe(one.store);
    expect(other.store).not.toBe(one.store);
    other.release();
    one.release();
    one.release();
    await endOfTask();
    expect(names()).toEqual(['acme']);
    two.release();
    await endOfTask();
    expect(names()).toEqual([]);
  });

  it('[PR26] destroys the store of the last', async () => {
    const left = vi.fn();
    const storage = { ...memoryStorage(), subscribe: () => left };
    const { release } = connectProfileStore('acme', { storage });
    release();
    release();
    await endOfTask();
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('[PR26] keeps the store of an element that is moved', async () => {
    const first = connectProfileStore('acme');
    first.release();
    const second = connectProfileStore('acme');
    await endOfTask();
    expect(second.store).toBe(first.store);
    expect(names()).toEqual(['acme']);
    second.release();
    await endOfTask();
  });

  it('[PR26] joins two copies of the package', async () => {
    const { store, release } = connectProfileStore('acme');
    vi.resetModules();
    const copy = await import('./meeting.ts');
    expect(copy.connectProfileStore).not.toBe(connectProfileStore);
    const theirs = copy.connectProfileStore('acme');
    expect(theirs.store).toBe(store);
    release();
    await endOfTask();
    expect(names()).toEqual(['acme']);
    theirs.release();
    await endOfTask();
    expect(names()).toEqual([]);
  });

  it('[PR26] is a Map from names to a store and the number of its users', async () => {
    const { store, release } = connectProfileStore('acme');
    const found = place();
    expect(found instanceof Map && found.get('acme')).toEqual({ store, users: 1 });
    release();
    await endOfTask();
  });

  it('gives up a store that was asked for while rendering when nobody connects', async () => {
    const store = storeNamed('acme');
    expect(storeNamed('acme')).toBe(store);
    vi.advanceTimersByTime(1000);
    expect(names()).toEqual([]);
    const { release } = connectProfileStore('acme');
    storeNamed('acme');
    vi.advanceTimersByTime(1000);
    expect(names()).toEqual(['acme']);
    release();
    await endOfTask();
  });
});
