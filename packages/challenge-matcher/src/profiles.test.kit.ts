import { matching } from '@servitization/core';
import { applyChange, type Change, emptyProfile, type Profile } from '@servitization/profile';
import { limitChange, type Mark, markChange, type PlanLimits, severityChange } from './choices.ts';

const stamp = { at: '2026-01-01T00:00:00.000Z-0000', by: 'test' };

export interface Given {
  readonly challenges?: Partial<Record<matching.ChallengeId, matching.Severity>>;
  readonly marks?: Partial<Record<matching.ActivityId, Mark>>;
  readonly limits?: Partial<PlanLimits>;
}

/** A document with these choices on top of another. */
export function choosing(given: Given, onto: Profile = emptyProfile('test')): Profile {
  const { max, effort, reportedOnly } = given.limits ?? {};
  const changes: Change[] = [
    ...Object.entries(given.challenges ?? {}).map(([id, severity]) => severityChange(id, severity)),
    ...Object.entries(given.marks ?? {}).map(([id, mark]) => markChange(id, mark)),
    ...(max ? [limitChange('max', max)] : []),
    ...(effort ? [limitChange('effort', effort)] : []),
    ...(reportedOnly ? [limitChange('reportedOnly', true)] : []),
  ];
  return applyChange(onto, { type: 'several', changes }, stamp);
}

/** Four challenges of a machine maker; against one of them research names nothing digital. */
export const four: Profile = choosing({
  challenges: {
    'customer-acquisition': 3,
    'low-margins': 3,
    'lack-of-people-and-management': 2,
    'unaligned-regulations-and-taxes': 2,
  },
});

/** Every challenge of the framework, each as a brake. */
export const everything = Object.fromEntries(
  matching.framework.components.flatMap(({ themes }) =>
    themes.flatMap(({ challenges }) => challenges.map(({ id }) => [id, 2 as const])),
  ),
);

/** A third phase that is weak; nothing is known of those before it. */
export const laterPhase: Profile = applyChange(
  emptyProfile('test'),
  {
    type: 'several',
    changes: [
      'take-modular-service-approach',
      'configure-product-service-digital-modules',
      'customize-for-customer-and-industry-segments',
    ].map((question) => ({ type: 'rate', question, level: 0 })),
  },
  stamp,
);
