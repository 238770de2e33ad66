import { describe, expect, it } from 'vitest';
import { choose, clearChoice } from './edits.ts';
import { chosenIn, emptyProfile } from './profile.ts';

const stamp = (hour: number) => ({ at: `2026-01-01T0${hour}:00:00.000Z-0000`, by: 'test' });
const chosen = choose(emptyProfile('test'), 'path', { value: 'scaling' }, stamp(1));

describe('what was chosen', () => {
  it('is there with its value', () => {
    expect(chosenIn(chosen, 'path')?.value).toBe('scaling');
  });

  it('is not there once it was taken back', () => {
    expect(chosenIn(clearChoice(chosen, 'path', stamp(2)), 'path')).toBeUndefined();
  });

  it('is never what every object inherits', () => {
    expect(chosenIn(chosen, 'constructor')).toBeUndefined();
  });
});
