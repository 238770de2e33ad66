import {
  applyChange,
  type Change,
  emptyProfile,
  type Profile,
  parseProfile,
} from '@servitization/profile';
import { describe, expect, it } from 'vitest';
import { choiceIn, earlierChoices } from './choice.ts';
import { choosing, explaining, takingBack } from './choosing.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z-0000`;
const stamp = (day: number) => ({ at: at(day), by: 'me' });

const apply = (profile: Profile, change: Change, day: number) =>
  applyChange(profile, change, stamp(day));

const first = apply(emptyProfile('acme'), choosing(emptyProfile('acme'), 'scaling'), 1);
const explained = apply(first, explaining('scaling', 'The board wants speed.'), 2);
const changed = apply(explained, choosing(explained, 'ecosystem'), 3);

describe('the chosen path', () => {
  it('is none at first, and what was chosen then', () => {
    expect(choiceIn(emptyProfile('acme'))).toBeNull();
    expect(choiceIn(first)).toEqual({ path: 'scaling', note: '', at: at(1) });
    expect(choiceIn(explained)?.note).toBe('The board wants speed.');
  });

  it('is kept with its reason when the firm changes its mind', () => {
    expect(choiceIn(changed)).toEqual({ path: 'ecosystem', note: '', at: at(3) });
    expect(earlierChoices(changed)).toEqual([
      { path: 'scaling', note: 'The board wants speed.', at: at(1) },
    ]);
  });

  it('keeps its day while its note is written, changed and emptied', () => {
    expect(choiceIn(explained)?.at).toBe(at(1));
    const emptied = apply(explained, explaining('scaling', ''), 4);
    expect(choiceIn(emptied)).toEqual({ path: 'scaling', note: '', at: at(1) });
  });

  it('has the note of an older document, until another is written', () => {
    const older: Profile = {
      ...emptyProfile('acme'),
      chosen: { path: { value: 'scaling', note: 'As it was.', ...stamp(1) } },
    };
    expect(choiceIn(older)?.note).toBe('As it was.');
    const left = apply(older, choosing(older, 'ecosystem'), 2);
    expect(earlierChoices(left)).toEqual([{ path: 'scaling', note: 'As it was.', at: at(1) }]);
    expect(choiceIn(apply(older, explaining('scaling', ''), 2))?.note).toBe('');
  });

  it('has no note of a choice before it, and none comes back with the path', () => {
    expect(choiceIn(changed)?.note).toBe('');
    const again = apply(changed, choosing(changed, 'scaling'), 4);
    expect(choiceIn(again)).toEqual({ path: 'scaling', note: '', at: at(4) });
    const late = apply(changed, explaining('scaling', 'From another tab.'), 5);
    expect(choiceIn(late)).toEqual({ path: 'ecosystem', note: '', at: at(3) });
  });

  it('is kept when it is taken back', () => {
    const none = apply(changed, takingBack(changed), 4);
    expect(choiceIn(none)).toBeNull();
    expect(earlierChoices(none).map(({ path }) => path)).toEqual(['ecosystem', 'scaling']);
  });

  it('leaves a document that can be read again', () => {
    expect(parseProfile(JSON.parse(JSON.stringify(changed)))).toMatchObject({ ok: true });
  });

  it('ignores what a stranger wrote in its place, and changes nothing of it', () => {
    const strange: Profile = {
      ...first,
      chosen: { path: { value: 'conquest', ...stamp(5) } },
      events: [
        { id: 'x', log: 'path', type: 'left', data: { path: 'scaling' }, ...stamp(5) },
        { id: 'y', log: 'path', type: 'left', data: { path: 3, chosenAt: at(1) }, ...stamp(5) },
      ],
    };
    expect(choiceIn(strange)).toBeNull();
    expect(earlierChoices(strange)).toEqual([]);
  });
});
