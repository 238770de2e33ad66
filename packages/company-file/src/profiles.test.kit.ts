import { matrix, paths } from '@servitization/core';
import {
  applyChange,
  CHOSEN_PATH,
  type Change,
  emptyProfile,
  keepMoment,
  mergeProfiles,
  type Profile,
  ratingsOf,
  SELF,
  type Stamp,
} from '@servitization/profile';
import { complete, halfAnswered } from '../../../examples/index.ts';
import { DOWNLOADED } from './coverage.ts';

/** A day of 2026 as a stamp: the tests' own time. */
export const on = (day: string, by = 'test'): Stamp => ({
  at: `2026-${day}T08:00:00.000Z-0000`,
  by,
});

/** When all stories take place. */
export const TODAY = '2026-11-22';

export const changed = (profile: Profile, day: string, ...changes: readonly Change[]): Profile =>
  applyChange(profile, { type: 'several', changes }, on(day));

const rate = (question: matrix.ActivityId, level: matrix.Level, rater: string = SELF): Change => ({
  type: 'rate',
  question,
  level,
  rater,
});

const ids = matrix.activityIds() as readonly matrix.ActivityId[];

const kept = (profile: Profile, name: string, day: string, version = '1.0.0'): Profile =>
  keepMoment(
    profile,
    { id: `m-${day}`, name, framework: { [matrix.framework.id]: version } },
    on(day),
  );

/** All answered, downloaded today, nothing since. */
export const takenHome: Profile = changed(complete, '11-22', {
  type: 'choose',
  key: DOWNLOADED,
  value: true,
});

/** Half answered and never downloaded. */
export const neverTaken: Profile = halfAnswered;

/** Two moments, one of them before five answers rose and one was opened. */
export const grown: Profile = changed(
  kept(kept(halfAnswered, 'Before the trade fair', '11-01'), 'Board meeting', '11-10'),
  '11-20',
  rate('assess-digital-readiness', 4),
  rate('invest-in-digital-technologies', 4),
  rate('develop-monitoring-analytics', 4),
  rate('gather-global-market-knowledge', 4),
);

const circumstances = (...levels: readonly matrix.Level[]): readonly Change[] =>
  paths.contextQuestions.map(({ id }, index) => ({
    type: 'rate',
    question: id,
    level: levels[index % levels.length] ?? 0,
  }));

/** The paths were compared, one was chosen; a moment; then another was chosen, and more answered. */
export const onAnotherPath: Profile = changed(
  kept(
    changed(halfAnswered, '10-20', ...circumstances(1, 2), {
      type: 'choose',
      key: CHOSEN_PATH,
      value: 'innovation',
    }),
    'Board meeting',
    '11-01',
  ),
  '11-20',
  ...circumstances(4, 2),
  {
    type: 'append',
    ...{ id: 'left', log: CHOSEN_PATH, event: 'left' },
    data: { path: 'innovation', note: '', chosenAt: on('10-20').at },
  },
  { type: 'choose', key: CHOSEN_PATH, value: 'ecosystem' },
  { type: 'append', ...{ id: 'pilot', log: 'scaling', event: 'note' }, data: { text: 'Pilot' } },
);

/** A moment that was kept under rules of another version. */
export const ofOldRules: Profile = changed(
  kept(halfAnswered, 'With the old rules', '11-01', '0.9.0'),
  '11-20',
  rate('assess-digital-readiness', 4),
);

const asRated = (rater: string, level: (index: number) => matrix.Level): readonly Change[] =>
  ids.map((id, index) => rate(id, level(index), rater));

/** Three people with some gaps between them, and a partner who answered two questions. */
export const threePeople: Profile = changed(
  complete,
  '11-20',
  ...asRated('sales', (index) => ([4, 2, 1, 3][index % 4] ?? 0) as matrix.Level),
  ...asRated('it', (index) => ([1, 2, 4, 2, 0][index % 5] ?? 0) as matrix.Level),
  rate('assess-digital-readiness', 0, 'partner'),
);

const { levels } = matrix.assess(ratingsOf(complete, SELF, ids));

/** Two people who say the same. */
export const ofOneMind: Profile = changed(
  complete,
  '11-20',
  ...ids.map((id) => rate(id, levels[id] ?? 0, 'sales')),
);

const comment = (id: string, about: string, text: string, from: string): Change => ({
  type: 'append',
  ...{ id, log: 'comments', event: 'comment' },
  data: { about, text, from },
});

/** What an adviser sent back. */
export const commented: Profile = changed(
  complete,
  '11-20',
  comment('c1', 'assess-digital-readiness', 'Whom did you ask in service?', 'Aino Korpi'),
  comment('c2', '', 'A strong start. Let’s talk about partners in Sweden.', 'Aino Korpi'),
  comment('c3', 'invest-in-digital-technologies', 'Bought or rented?', ''),
  { type: 'append', id: 's1', log: 'comments', event: 'settle', data: { comment: 'c3' } },
);

/** Two tablets at the fair: an answer and the name were written twice. */
export const inConflict: Profile = mergeProfiles(
  applyChange(
    applyChange(halfAnswered, rate('assess-digital-readiness', 1), on('11-19', 'tablet-1')),
    { type: 'set-name', name: 'Tallberg Hydraulics Oy' },
    on('11-19', 'tablet-1'),
  ),
  applyChange(
    applyChange(halfAnswered, rate('assess-digital-readiness', 4), on('11-20', 'tablet-2')),
    { type: 'set-name', name: 'Tallberg Group' },
    on('11-20', 'tablet-2'),
  ),
);

/** All there is: people, a moment, comments, a conflict. */
export const everything: Profile = mergeProfiles(
  kept(
    changed(
      threePeople,
      '11-21',
      comment('c9', '', '⟦A strong start.⟧', '⟦Aino⟧'),
      rate('gather-global-market-knowledge', 4),
    ),
    '⟦Board⟧',
    '11-21',
  ),
  applyChange(threePeople, rate('gather-global-market-knowledge', 1), on('11-19', 'tablet')),
);

/** The same document as it went on elsewhere. */
export const elsewhere: Profile = changed(
  halfAnswered,
  '11-21',
  rate('assess-digital-readiness', 4),
  rate('develop-monitoring-analytics', 3),
);

export const nothing: Profile = emptyProfile('empty');

/** A document as a file that a user chooses. */
export const fileOf = (content: unknown, name = 'tallberg.servitization.json'): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, {
    type: 'application/json',
  });
