import { applyChange, type Profile, parseProfile } from '@servitization/profile';
import { describe, expect, it } from 'vitest';
import { commentChange, commentsIn, settleChange } from './comments.ts';
import { coverageOf, DOWNLOADED, isDue, takenHome } from './coverage.ts';
import { differences, isNothing } from './differences.ts';
import {
  changed,
  commented,
  elsewhere,
  grown,
  takenHome as home,
  neverTaken,
  nothing,
  on,
  threePeople,
} from './profiles.test.kit.ts';
import { isBlank, lastWritten } from './summary.ts';
import { taken } from './taking.ts';

const valid = (profile: Profile) => parseProfile(profile).ok;

describe('taking a document in', () => {
  it('merging stays the same document, whichever id is the lesser', () => {
    for (const id of ['0', 'zzz']) {
      const other = { ...elsewhere, id };
      const merged = taken(neverTaken, other, { how: 'merge' });
      expect(merged.id).toBe(neverTaken.id);
      expect(merged.ratings).toEqual(elsewhere.ratings);
      expect(valid(merged)).toBe(true);
    }
  });

  it('an older state of the same document comes in as one of its own', () => {
    const replaced = taken(elsewhere, neverTaken, { how: 'replace' });
    expect(replaced).toEqual({ ...neverTaken, id: replaced.id });
    expect(replaced.id).not.toBe(neverTaken.id);
    expect(taken(neverTaken, home, { how: 'replace' })).toBe(home);
  });

  it('a colleague’s answers stand under their role, and nothing else of their file comes along', () => {
    const other = { ...commented, name: 'Other' };
    const both = taken(neverTaken, other, { how: 'colleague', role: 'sales' });
    expect(both).toEqual({
      ...neverTaken,
      ratings: { ...neverTaken.ratings, sales: other.ratings.self },
    });
  });

  it('a file in which the role has answered already gives those answers', () => {
    const { self: _self, ...ratings } = threePeople.ratings;
    const both = taken(neverTaken, { ...threePeople, ratings }, { how: 'colleague', role: 'it' });
    expect(both.ratings.it).toEqual(threePeople.ratings.it);
    expect(both.ratings.sales).toBeUndefined();
  });
});

describe('what another document would change', () => {
  it('counts what comes, changes and goes, kind by kind', () => {
    const { name, tallies } = differences(neverTaken, threePeople);
    expect(name).toEqual(['Tallberg Hydraulics', 'Lumivisio']);
    expect(tallies.answers.added).toBeGreaterThan(17);
    expect(differences(commented, home).tallies.comments).toEqual({
      added: 0,
      changed: 0,
      removed: 4,
    });
    expect(differences(neverTaken, grown).tallies.moments.added).toBe(2);
  });

  it('is nothing between a document and itself, or its later download', () => {
    const marked = changed(neverTaken, '11-22', {
      type: 'choose',
      key: 'file.downloaded',
      value: true,
    });
    expect(isNothing(differences(neverTaken, neverTaken))).toBe(true);
    expect(isNothing(differences(neverTaken, marked))).toBe(true);
    expect(isNothing(differences(neverTaken, elsewhere))).toBe(false);
  });

  it('counts an answer that is cleared as gone', () => {
    const cleared = changed(neverTaken, '11-22', {
      type: 'clear-rating',
      question: 'assess-digital-readiness',
    });
    expect(differences(neverTaken, cleared).tallies.answers).toMatchObject({ removed: 1 });
  });
});

describe('what a document holds', () => {
  it('is blank until somebody writes into it', () => {
    expect(isBlank(nothing)).toBe(true);
    expect(lastWritten(nothing)).toBeNull();
    expect(isBlank({ ...nothing, name: 'By hand' })).toBe(false);
    expect(isBlank(neverTaken)).toBe(false);
  });

  it('knows its last download and what is newer', () => {
    expect(takenHome(home)).toEqual({
      ...{ at: Date.parse('2026-11-22T08:00:00Z'), changes: 0, isMissing: false },
    });
    const later = changed(home, '11-23', { type: 'set-name', name: 'New' });
    expect(takenHome(later).changes).toBe(1);
    expect(takenHome(neverTaken).at).toBeNull();
  });
});

describe('the nudge to take a copy', () => {
  const NOW = Date.parse('2026-11-22T09:00:00Z');
  const downloaded = (profile: Profile, day: string, by = 'test') =>
    applyChange(
      profile,
      { type: 'choose', key: DOWNLOADED, value: coverageOf(profile) },
      on(day, by),
    );
  const answered = (profile: Profile, question: string, day: string, by: string) =>
    applyChange(profile, { type: 'rate', question, level: 2 }, on(day, by));

  it('goes with a download, and stays away for a week', () => {
    const mine = downloaded(answered(nothing, 'q1', '11-16', 'mine'), '11-20', 'mine');
    expect(takenHome(mine)).toMatchObject({ changes: 0, isMissing: false });
    const later = answered(mine, 'q2', '11-21', 'mine');
    expect(takenHome(later).changes).toBe(1);
    expect(isDue(takenHome(later), NOW)).toBe(false);
    expect(isDue(takenHome(later), NOW + 6 * 86_400_000)).toBe(true);
  });

  it('stays where the file of another device has been downloaded, without what is here', () => {
    const mine = answered(nothing, 'q1', '11-16', 'mine');
    const theirs = downloaded(answered(nothing, 'q2', '11-16', 'theirs'), '11-20', 'theirs');
    const merged = taken(mine, theirs, { how: 'merge' });
    expect(takenHome(merged)).toMatchObject({ changes: 1, isMissing: true });
    expect(isDue(takenHome(merged), NOW)).toBe(true);
    expect(isDue(takenHome(downloaded(merged, '11-22')), NOW)).toBe(false);
  });

  it('knows what a download had, however many have written', () => {
    const many = Array.from({ length: 500 }, (_, index) => `writer ${index}`).reduce(
      (profile, by, index) => answered(profile, `q${index}`, '11-16', by),
      nothing,
    );
    const home = downloaded(many, '11-20');
    expect(valid(home)).toBe(true);
    expect(takenHome(home).changes).toBe(0);
  });

  it('is settled by what former versions noted, too', () => {
    const mine = answered(nothing, 'q1', '11-16', 'mine');
    const home = changed(mine, '11-20', { type: 'choose', key: DOWNLOADED, value: true });
    expect(takenHome(home)).toMatchObject({ changes: 0, isMissing: false });
  });
});

describe('comments', () => {
  it('are read in the order of time, with those that are settled', () => {
    expect(commentsIn(commented).map(({ id, settled }) => [id, settled])).toEqual([
      ['c1', false],
      ['c2', false],
      ['c3', true],
    ]);
  });

  it('are written and settled as entries of a log', () => {
    const change = commentChange({ about: '', text: 'So', from: 'Me' });
    const written = changed(neverTaken, '11-22', change);
    const [comment] = commentsIn(written);
    expect(comment).toMatchObject({ about: '', text: 'So', from: 'Me', settled: false });
    const settled = changed(written, '11-23', settleChange(comment?.id ?? ''));
    expect(commentsIn(settled)[0]?.settled).toBe(true);
    expect(valid(settled)).toBe(true);
  });

  it('of another kit are left unread', () => {
    const strange = changed(neverTaken, '11-22', {
      type: 'append',
      ...{ id: 'x', log: 'comments', event: 'comment' },
      data: { about: 5, text: ['no'] },
    });
    expect(commentsIn(strange)).toEqual([]);
  });
});
