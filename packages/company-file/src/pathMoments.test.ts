import { en as words } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { formatFor } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import type { FileContext } from './context.ts';
import { en as messages } from './locales/en.ts';
import { comparisonView, NOW } from './momentViews.ts';
import { changed, grown, onAnotherPath } from './profiles.test.kit.ts';

const seen = (profile: FileContext['profile'], framework = matrix.framework): FileContext => ({
  ...{ profile, words, messages, framework, format: formatFor('en'), formerly: undefined },
  ...{ rater: 'self', keeper: 'browser', now: 0, scope: 'file', readOnly: false },
  documentName: undefined,
});
const id = onAnotherPath.moments[0]?.id ?? '';
const steps = (from: string, to: string, context = seen(onAnotherPath)) =>
  Object.fromEntries(
    comparisonView(from, to, context)?.paths.map(({ name, text }) => [name, text]) ?? [],
  );

describe('the strategy paths at two times', () => {
  it('tell which fitted best and which was chosen, then and now', () => {
    expect(steps(id, NOW)).toEqual({
      'Fits best': expect.stringMatching(/ path → .* path$/),
      'Chosen path': 'Innovation path → Ecosystem path',
      'Answers about your firm’s circumstances': '5 changed',
    });
    expect(steps(NOW, id)['Chosen path']).toBe('Ecosystem path → Innovation path');
  });

  it('stay as they were where nothing of them was answered anew', () => {
    const [moment] = onAnotherPath.moments;
    const { ratings = {} } = moment ?? {};
    const told = steps(id, NOW, seen({ ...onAnotherPath, ratings }));
    expect(told['Fits best']).toMatch(/path, as before$/);
    expect(told['Answers about your firm’s circumstances']).toBe('none changed');
  });

  it('have no choice at a time before one was made', () => {
    const before = { ...onAnotherPath.moments[0], at: '2026-10-01T08:00:00.000Z-0000' };
    const profile = { ...onAnotherPath, moments: [before] } as FileContext['profile'];
    expect(steps(id, NOW, seen(profile))['Chosen path']).toBe('none → Ecosystem path');
  });

  it('are left out where nobody compared them, and under a framework of the host’s', () => {
    expect(steps('m-11-10', NOW, seen(grown))).toEqual({});
    const own = { ...matrix.framework, id: 'own' };
    expect(steps(id, NOW, seen(onAnotherPath, own))).toEqual({});
  });

  it('know no path that is named like what objects inherit', () => {
    const odd = changed(onAnotherPath, '11-21', {
      type: 'choose',
      key: 'path',
      value: 'constructor',
    });
    expect(steps(id, NOW, seen(odd))['Chosen path']).toBe('Innovation path → none');
  });
});

describe('what was written between two times', () => {
  it('counts entries of logs and decisions, whichever time is named first', () => {
    const said = 'Written in between: 1 log entry.';
    expect(comparisonView(id, NOW, seen(onAnotherPath))?.between).toBe(said);
    expect(comparisonView(NOW, id, seen(onAnotherPath))?.between).toBe(said);
    expect(comparisonView('m-11-10', NOW, seen(grown))?.between).toBe('');
  });
});
