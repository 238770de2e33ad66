import { matching } from '@servitization/core';
import { applyChange, emptyProfile, type Profile, parseProfile } from '@servitization/profile';
import { describe, expect, it } from 'vitest';
import { choicesIn, limitChange, markChange, matchLimits, severityChange } from './choices.ts';
import { choosing, four } from './profiles.test.kit.ts';

const { framework } = matching;
const stamp = { at: '2026-02-01T00:00:00.000Z-0000', by: 'test' };
const chosen = (entries: Record<string, string | number | boolean>): Profile => ({
  ...emptyProfile('test'),
  chosen: Object.fromEntries(Object.entries(entries).map(([k, value]) => [k, { value, ...stamp }])),
});

describe('choices in the document', () => {
  it('are none in an empty one, and a plan has three activities then', () => {
    expect(choicesIn(emptyProfile(), framework)).toEqual({
      selection: {},
      marks: {},
      limits: { max: 3, effort: 'L', reportedOnly: false },
    });
  });

  it('come back as they were made', () => {
    const profile = choosing(
      {
        marks: { 'online-payment': 'doing' },
        limits: { max: 5, effort: 'M', reportedOnly: true },
      },
      four,
    );
    expect(parseProfile(JSON.parse(JSON.stringify(profile))).ok).toBe(true);
    expect(choicesIn(profile, framework)).toEqual({
      selection: {
        'customer-acquisition': 3,
        'lack-of-people-and-management': 2,
        'low-margins': 3,
        'unaligned-regulations-and-taxes': 2,
      },
      marks: { 'online-payment': 'doing' },
      limits: { max: 5, effort: 'M', reportedOnly: true },
    });
  });

  it('can be taken back', () => {
    const change = severityChange('low-margins', null);
    const { selection } = choicesIn(applyChange(four, change, stamp), framework);
    expect(Object.keys(selection)).not.toContain('low-margins');
    const marked = choosing({ marks: { 'online-payment': 'done' } });
    const unmarked = applyChange(marked, markChange('online-payment', null), stamp);
    expect(choicesIn(unmarked, framework).marks).toEqual({});
  });

  it('pass over what another version or a hostile file has put there, and leave it', () => {
    const profile = chosen({
      'matching.challenge.low-margins': 'very',
      'matching.challenge.customer-acquisition': 4,
      'matching.challenge.nonsense': 3,
      'matching.activity.online-payment': 'loved',
      'matching.max': 1e9,
      'matching.effort': 'XXL',
      'matching.reportedOnly': 'true',
    });
    expect(choicesIn(profile, framework)).toEqual(choicesIn(emptyProfile(), framework));
    const edited = applyChange(profile, limitChange('max', 2), stamp);
    expect(edited.chosen['matching.challenge.nonsense']).toEqual(
      profile.chosen['matching.challenge.nonsense'],
    );
  });

  it('keep in the plan what is pinned, being done or done, and out of it what is put aside', () => {
    const marks = {
      'online-payment': 'pinned',
      'digital-invoicing': 'doing',
      'company-website': 'done',
      'digital-currencies': 'dismissed',
    } as const;
    const { pinned, dismissed } = matchLimits(choicesIn(choosing({ marks }), framework), framework);
    expect(pinned).toEqual(['company-website', 'digital-invoicing', 'online-payment']);
    expect(dismissed).toEqual(['digital-currencies']);
  });

  it('free the place of what is done, if it answers what was chosen', () => {
    const maxWith = (marks: Parameters<typeof choosing>[0]['marks'], reportedOnly = false) =>
      matchLimits(
        choicesIn(choosing({ marks, limits: { reportedOnly } }, four), framework),
        framework,
      ).max;
    expect(maxWith({ 'online-recruitment': 'done' })).toBe(4);
    expect(maxWith({ 'online-recruitment': 'doing' })).toBe(3);
    expect(maxWith({ 'digital-invoicing': 'done' })).toBe(3);
    expect(maxWith({ 'online-payment': 'done' })).toBe(4);
    expect(maxWith({ 'online-payment': 'done' }, true)).toBe(3);
  });
});
