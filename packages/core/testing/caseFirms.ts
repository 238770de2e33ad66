import { matrix, paths } from '../src/index.ts';
import { rate } from './cases.ts';
import type { Firm } from './firms.ts';

/**
 * Firms told after the six of the study, as they may have stood when their way parted.
 *
 * The paper tells what they did, and no answers: the levels are read from its wording, and where it
 * is silent they are in the middle. No size and no industry is among them.
 */
const middle = 2;

function firm(
  circumstances: Partial<Record<paths.ContextId, matrix.Level>>,
  [maturity, partners]: readonly [matrix.Level, matrix.Level],
): Firm {
  const [digital, ecosystem] = matrix.framework.dimensions.map(({ phases }) => phases[0]);
  const ids = (phase: matrix.Phase | undefined) => phase?.activities.map(({ id }) => id) ?? [];
  const levels = Object.fromEntries([
    ...ids(digital).map((id) => [id, maturity] as const),
    ...ids(ecosystem).map((id) => [id, partners] as const),
  ]);
  const context = paths.contextQuestions.map(({ id }) => [id, circumstances[id] ?? middle]);
  return { answers: rate(levels), context: rate(Object.fromEntries(context)) };
}

export const firmsLike: Readonly<Record<paths.CaseId, Firm>> = {
  // Services of its own making come first, and the paper tells of no one who sells for it.
  A: firm(
    {
      'inhouse-digital-capability': 4,
      'domestic-market-strength': 3,
      'investment-capacity': 1,
      ambidexterity: 1,
      'partner-reliance': 1,
      'partner-access': 1,
    },
    [3, 1],
  ),
  // Ever more advanced services for customers at home; buyers abroad came because of them.
  B: firm(
    {
      'inhouse-digital-capability': 3,
      'domestic-market-strength': 4,
      'competitive-urgency': 1,
      ambidexterity: 1,
      'partner-reliance': 1,
      'partner-access': 1,
    },
    [3, 1],
  ),
  // Pushes services hard while one big partner sells and delivers worldwide; leads its field.
  C: firm(
    {
      'offering-uniqueness': 4,
      'investment-capacity': 4,
      'risk-appetite': 3,
      'competitive-urgency': 3,
      ambidexterity: 4,
      'inhouse-digital-capability': 3,
      'partner-access': 3,
    },
    [3, 3],
  ),
  // A simple system inside a large maker's machines, which took it to other countries.
  D: firm(
    {
      'investment-capacity': 1,
      'risk-appetite': 1,
      ambidexterity: 1,
      'inhouse-digital-capability': 1,
      'partner-reliance': 4,
      'partner-access': 3,
      'support-organization-access': 3,
    },
    [1, 2],
  ),
  // Builds both at once, with an offer that few have, to be ahead of others.
  E: firm(
    {
      'offering-uniqueness': 4,
      'investment-capacity': 3,
      'risk-appetite': 4,
      'competitive-urgency': 4,
      ambidexterity: 3,
    },
    [2, 2],
  ),
  // Partners before more advanced services.
  F: firm(
    {
      'investment-capacity': 1,
      ambidexterity: 1,
      'inhouse-digital-capability': 1,
      'partner-reliance': 3,
      'partner-access': 3,
      'support-organization-access': 4,
      'domestic-market-strength': 1,
    },
    [1, 2],
  ),
};
