import { onlyKeys, record } from '../check.ts';
import { deepFreeze } from '../freeze.ts';
import { readAnswer } from '../matrix/answers.ts';
import type { Level } from '../matrix/types.ts';
import type { Source } from '../sources.ts';

/** The ten circumstances, each named by what there is most of at level 4, in the order asked. */
export const contextIds = [
  'offering-uniqueness',
  'investment-capacity',
  'risk-appetite',
  'competitive-urgency',
  'ambidexterity',
  'inhouse-digital-capability',
  'partner-reliance',
  'partner-access',
  'support-organization-access',
  'domestic-market-strength',
] as const;

export type ContextId = (typeof contextIds)[number];

/** A question about the firm's circumstances, answered on the scale of the matrix. */
export interface ContextQuestion {
  readonly id: ContextId;
  readonly source: Source;
}

const sections: Readonly<Partial<Record<ContextId, string>>> = {
  'inhouse-digital-capability': '5, 6.1',
  'partner-reliance': '5, 6.2',
};

const build = (): readonly ContextQuestion[] =>
  deepFreeze(
    contextIds.map((id) => ({
      id,
      source: { paper: 'kolagar-2022', section: sections[id] ?? '5', reading: 'inferred' },
    })),
  );

/**
 * The context questions of the paths, frozen. The paper tells of these circumstances and asks no
 * questions: that they are asked, and how, is this toolkit's.
 */
export const contextQuestions: readonly ContextQuestion[] = /* @__PURE__ */ build();

/** Level of every context question, in their order; `null` while it is open. */
export function contextLevels(context: unknown): ReadonlyMap<ContextId, Level | null> {
  const given = record(context, 'context');
  onlyKeys(given, 'context', new Set(contextIds), 'a context question');
  return new Map(
    contextIds.map((id) => [
      id,
      Object.hasOwn(given, id) ? readAnswer(given[id], `context.${id}`) : null,
    ]),
  );
}
