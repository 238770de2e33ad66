import type { matching } from '@servitization/core';
import { emptyProfile } from '@servitization/profile';
import { describe, expect, it } from 'vitest';
import {
  challengeGroups,
  decidedViews,
  dismissedViews,
  headlineOf,
  openViews,
  otherViews,
  planViews,
  sentenceOf,
} from './answerViews.ts';
import { contextOf } from './contexts.test.kit.ts';
import { csvOf, tableOf } from './linkTables.ts';
import { choosing, everything, four, type Given } from './profiles.test.kit.ts';
import { offerViews, pickerGroups } from './views.ts';

const context = contextOf(four);
const found = (text: string) =>
  pickerGroups(context, text).flatMap(({ themes }) =>
    themes.flatMap(({ rows }) => rows.map(({ id }) => id)),
  );

describe('the finding', () => {
  it('counts what the plan answers, and tells on which evidence', () => {
    expect(headlineOf(context)).toBe('3 activities answer 3 of your 4 challenges');
    expect(sentenceOf(context)).toBe(
      'The plan covers 8 of 10 severity points: 2 on reported evidence, 1 on suggested evidence. Every combination under your limits was compared: by this toolkit’s weights none does better.',
    );
  });

  it('speaks of one activity and one challenge in the singular', () => {
    const one = contextOf(choosing({ challenges: { 'limited-recognition': 1 } }));
    expect(headlineOf(one)).toBe('1 activity answers 1 of your 1 challenge');
    expect(sentenceOf(one)).toContain('1 of 1 severity point:');
  });

  it('asks for a choice before there is one, and gives no verdict', () => {
    const empty = contextOf(emptyProfile());
    expect(headlineOf(empty)).toBe('Choose what holds you back');
    expect(sentenceOf(empty)).not.toMatch(/\d/);
  });

  it('says how much better another plan could be, when not all were compared', () => {
    const match = { ...context.match, exact: false, value: 80, bound: 100 };
    expect(sentenceOf({ ...context, match })).toContain('could do better by 25% at most');
  });

  it('tells challenges without any remedy from limits that leave none', () => {
    const without = contextOf(choosing({ challenges: { 'high-transport-costs': 3 } }));
    expect(headlineOf(without)).toBe('Research names nothing digital against this');
    const limited = contextOf(
      choosing({ challenges: { 'low-margins': 1 }, limits: { reportedOnly: true } }),
    );
    expect(headlineOf(limited)).toBe('No activity is left under your limits');
    expect(sentenceOf(limited)).toMatch(/^Your limits, or what you put aside, leave out every/);
  });

  it('calls a plan the best only among those with the activities that are kept', () => {
    const marks = { 'company-website': 'pinned', 'online-recruitment': 'doing' } as const;
    const kept = contextOf(choosing({ challenges: everything, marks }));
    expect(sentenceOf(kept)).toContain('Every combination with the activities you keep was');
    expect(sentenceOf(kept)).not.toContain('at a time');
    const match = { ...kept.match, exact: false };
    expect(sentenceOf({ ...kept, match })).toContain('plan with the activities you keep could');
  });

  it('says when more activities are kept than the plan may have, those done left out', () => {
    const marks = { 'company-website': 'pinned', 'online-recruitment': 'doing' } as const;
    const given = { challenges: everything, limits: { max: 1 } };
    const over = sentenceOf(contextOf(choosing({ ...given, marks })));
    expect(over).toContain('You keep 2 activities and allow 1 at a time');
    expect(over).not.toContain('none does better');
    const done = { ...marks, 'online-recruitment': 'done' } as const;
    expect(sentenceOf(contextOf(choosing({ ...given, marks: done })))).not.toContain('at a time');
  });

  it('tells of the challenges that the plan answers by our own reading alone', () => {
    const [id] = contextOf(choosing({ challenges: everything })).match.onlyInferred;
    const challenges = { [id ?? '']: 2, 'customer-acquisition': 3 } as const;
    const inferred = contextOf(choosing({ challenges }));
    const name = challengeGroups(inferred).find((group) => group.id === id)?.name;
    const told = `For “${name}” the study names no remedy; the link is our reading.`;
    expect(sentenceOf(inferred)).toContain(told);
    const limits = { reportedOnly: true };
    expect(sentenceOf(contextOf(choosing({ challenges, limits })))).not.toContain('our reading');
  });
});

describe('what is being done', () => {
  it('is counted in what the plan answers', () => {
    const marks = { 'online-recruitment': 'doing', 'search-engine-visibility': 'done' } as const;
    expect(sentenceOf(contextOf(choosing({ marks }, four)))).toContain(
      'What you are doing or have done already answers 2 of your challenges.',
    );
    expect(sentenceOf(context)).not.toContain('have done');
  });

  it('is counted where another activity of the plan answers the challenge better', () => {
    const answered = (challenge: matching.ChallengeId, marks: Given['marks']) =>
      sentenceOf(contextOf(choosing({ challenges: { [challenge]: 2 }, marks: marks ?? {} })));
    for (const told of [
      answered('low-margins', { 'online-payment': 'doing' }),
      answered('limited-recognition', { 'company-website': 'done' }),
      answered('limited-recognition', {
        'company-website': 'done',
        'search-engine-visibility': 'doing',
      }),
    ]) {
      expect(told).toContain(
        'What you are doing or have done already answers 1 of your challenges.',
      );
    }
  });

  it('is shown when it answers nothing that was chosen, and what was put aside is not', () => {
    const marks = {
      'digital-invoicing': 'doing',
      'company-website': 'done',
      'online-recruitment': 'doing',
      'online-payment': 'dismissed',
    } as const;
    const told = decidedViews(contextOf(choosing({ marks }, four)));
    expect(told.map(({ name, mark, covers }) => [name, mark, covers])).toEqual([
      ['Company website', 'done', []],
      ['Digital invoicing', 'doing', []],
    ]);
    const alone = decidedViews(contextOf(choosing({ marks })));
    expect(alone.map(({ id }) => id)).toContain('online-recruitment');
  });

  it('tells what it answers on weaker evidence than is asked for', () => {
    const given = { marks: { 'online-payment': 'doing' }, limits: { reportedOnly: true } } as const;
    const [one] = decidedViews(contextOf(choosing(given, four)));
    expect(one?.covers.map(({ name, evidenceName }) => [name, evidenceName])).toEqual([
      ['Low margins', 'Inferred'],
      ['Winning new customers', 'Inferred'],
    ]);
  });
});

describe('search', () => {
  it('finds all words, in what a manager says, in the label and in the theme', () => {
    expect(found('noticed ABROAD')).toEqual(['limited-recognition']);
    expect(found('margins')).toEqual(['low-margins']);
    expect(found('unstable')).toEqual(['demand-fluctuation', 'unhelpful-public-projects']);
    expect(found('partner trust')).toEqual(['building-partner-trust']);
  });

  it('shows everything when empty, and nothing when nothing fits', () => {
    expect(found('  ')).toHaveLength(21);
    expect(found('.*')).toEqual([]);
  });

  it('passes over accents', () => {
    expect(found('Fréight')).toEqual(['high-transport-costs']);
  });
});

describe('the plan', () => {
  it('says for each activity what it covers and on which evidence', () => {
    const [first] = planViews(context).toDo;
    expect(first).toMatchObject({
      name: 'Search engine visibility',
      effort: 'Small effort',
      points: '30 points',
      mark: null,
      covers: [{ name: 'Winning new customers', evidenceName: 'Reported', also: false }],
    });
  });

  it('tells what is done from what is to be done', () => {
    const marks = { 'search-engine-visibility': 'done' } as const;
    const { toDo, done } = planViews(contextOf(choosing({ marks }, four)));
    expect(done.map(({ id }) => id)).toEqual(['search-engine-visibility']);
    expect(toDo.map(({ id }) => id)).not.toContain('search-engine-visibility');
    expect(toDo.length).toBeGreaterThan(0);
  });

  it('leaves the rest to the others, without what is put aside', () => {
    const aside = contextOf(choosing({ marks: { 'online-recruitment': 'dismissed' } }, four));
    const all = [...planViews(aside).toDo, ...otherViews(aside)].map(({ id }) => id);
    expect(all).not.toContain('online-recruitment');
    expect(all).toHaveLength(10);
    expect(dismissedViews(aside)).toEqual([
      { id: 'online-recruitment', name: 'Online recruitment' },
    ]);
  });

  it('names what stays open, and why', () => {
    const small = contextOf(
      choosing({ limits: { max: 1, effort: 'S', reportedOnly: true } }, four),
    );
    expect(openViews(small).map(({ name, reason }) => `${name}: ${reason.slice(0, 26)}`)).toEqual([
      'Rules and taxes that differ: The study names no digital',
      'Lack of people and managers: There are activities again',
      'Low margins: There are activities again',
    ]);
    expect(openViews(small)[1]?.reason).toContain('the plan is full');
    expect(openViews(small)[2]?.reason).toContain('the effort you allow, the evidence you ask for');
  });
});

describe('the links as list, table and file', () => {
  it('say of each challenge what answers it, or that nothing does', () => {
    const groups = challengeGroups(context);
    expect(
      groups.map(({ name, nothing, activities }) => [name, nothing, activities.length]),
    ).toEqual([
      ['Winning new customers', null, 4],
      ['Lack of people and managers', null, 4],
      ['Low margins', null, 4],
      ['Rules and taxes that differ', 'No researched digital remedy', 0],
    ]);
  });

  it('have a row for every link in the table', () => {
    const { groups } = tableOf(context);
    expect(groups[0]?.rows[0]).toEqual(['Search engine visibility', 'Reported', 'Yes']);
    expect(groups.at(-1)?.rows).toEqual([['No researched digital remedy', '', '']]);
  });

  it('say that an activity is in the plan, where another of the plan covers the challenge as well', () => {
    const all = contextOf(choosing({ challenges: everything, limits: { max: 7 } }));
    const supports = all.match.plan.flatMap((item) =>
      item.supports.map(({ challenge }) => [challenge, item.activity]),
    );
    expect(supports.length).toBeGreaterThan(0);
    const groups = challengeGroups(all);
    for (const [challenge, activity] of supports) {
      const at = groups.findIndex(({ id }) => id === challenge);
      const row = groups[at]?.activities.findIndex(({ id }) => id === activity) ?? -1;
      expect(groups[at]?.activities[row]).toMatchObject({ planned: true, also: true });
      expect(tableOf(all).groups[at]?.rows[row]?.at(-1)).toBe('Yes, helps too');
    }
    const plan = csvOf(all).columns.indexOf('In the plan');
    const told = csvOf(all).rows.filter((row) => row[plan] === 'Yes, helps too');
    expect(told).toHaveLength(supports.length);
  });
});

it('a weak phase offers what was not chosen yet', () => {
  const challenges = ['low-margins', 'demand-fluctuation'] as const;
  const offers = [{ dimension: 'd', phase: 'digital-awareness', challenges }];
  const [offer] = offerViews({ ...context, offers });
  expect(offer?.rows.map(({ id }) => id)).toEqual(['demand-fluctuation']);
  expect(
    offerViews({ ...context, offers: [{ ...offers[0], challenges: ['low-margins'] } as never] }),
  ).toEqual([]);
});
