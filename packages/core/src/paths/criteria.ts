import { deepFreeze } from '../freeze.ts';
import type { PhaseId } from '../matrix/framework.ts';
import type { Source } from '../sources.ts';
import type { ContextId } from './context.ts';
import type { Criteria, Criterion } from './types.ts';

/** `inferred`: the paper does not say it of this path; it follows from what is said of another. */
type Row = readonly [
  weight: number,
  id: ContextId | PhaseId,
  section: string,
  inferred?: 'inferred',
];

const sourceOf = ([, , section, reading]: Row): Source => ({
  paper: 'kolagar-2022',
  section,
  ...(reading && { reading }),
});

const rows =
  (measure: Criterion['measure'], counts: Criterion['counts']) =>
  (row: Row): Criterion => ({ measure, id: row[1], counts, weight: row[0], source: sourceOf(row) });

const sequential = '5, 6.1';

function build(): Criteria {
  const answer = rows('context', 'for');
  const lack = rows('context', 'against');
  const progress = rows('phase', 'for');
  return deepFreeze<Criteria>({
    innovation: {
      criteria: [
        answer([3, 'inhouse-digital-capability', '5']),
        answer([3, 'domestic-market-strength', '5']),
        progress([3, 'digital-awareness', '5']),
        lack([2, 'partner-reliance', '6.2']),
        lack([2, 'competitive-urgency', '5', 'inferred']),
        lack([2, 'ambidexterity', sequential, 'inferred']),
        lack([1, 'partner-access', '5', 'inferred']),
        lack([1, 'investment-capacity', sequential, 'inferred']),
        lack([1, 'risk-appetite', '5', 'inferred']),
      ],
      guards: [],
    },
    ecosystem: {
      criteria: [
        answer([3, 'partner-reliance', '5, 6.2']),
        answer([3, 'partner-access', '5']),
        answer([3, 'support-organization-access', '5']),
        progress([2, 'ecosystem-knowledge-synergy', '5']),
        lack([2, 'inhouse-digital-capability', '5', 'inferred']),
        lack([2, 'ambidexterity', sequential, 'inferred']),
        lack([2, 'investment-capacity', sequential, 'inferred']),
        lack([1, 'domestic-market-strength', '5', 'inferred']),
        lack([1, 'risk-appetite', '5', 'inferred']),
      ],
      guards: [],
    },
    scaling: {
      criteria: [
        answer([3, 'offering-uniqueness', '5']),
        answer([3, 'investment-capacity', '5']),
        answer([3, 'ambidexterity', '5']),
        answer([3, 'risk-appetite', '5']),
        answer([2, 'competitive-urgency', '5']),
        answer([1, 'inhouse-digital-capability', '5', 'inferred']),
        answer([1, 'partner-access', '5', 'inferred']),
        progress([1, 'digital-awareness', '5', 'inferred']),
        progress([1, 'ecosystem-knowledge-synergy', '5', 'inferred']),
      ],
      guards: [
        { question: 'investment-capacity', atLeast: 2 },
        { question: 'ambidexterity', atLeast: 2 },
        { question: 'risk-appetite', atLeast: 2 },
      ],
    },
  });
}

/**
 * What speaks for and against each path, and what guards it, frozen.
 *
 * The circumstances are those of `kolagar-2022`, sections 5, 6.1 and 6.2. Weights, guards and
 * arithmetic are this toolkit's: the interface must say so.
 */
export const criteria: Criteria = /* @__PURE__ */ build();
