import { deepFreeze } from '../freeze.ts';
import type { Source } from '../sources.ts';
import type { Framework } from './types.ts';

/** Labels are the paper's own categories: dimensions, phases and activities of sections 4.1-4.2. */
const structure = [
  {
    id: 'digital-service-maturity',
    section: '4.1',
    phases: [
      {
        id: 'digital-awareness',
        section: '4.1.1',
        activities: [
          'assess-digital-readiness',
          'invest-in-digital-technologies',
          'develop-monitoring-analytics',
        ],
      },
      {
        id: 'digital-service-innovation',
        section: '4.1.2',
        activities: [
          'create-value-adding-digital-services',
          'develop-international-product-service-offerings',
        ],
      },
      {
        id: 'digital-service-mass-customization',
        section: '4.1.3',
        activities: [
          'take-modular-service-approach',
          'configure-product-service-digital-modules',
          'customize-for-customer-and-industry-segments',
        ],
      },
    ],
  },
  {
    id: 'ecosystem-involvement',
    section: '4.2',
    phases: [
      {
        id: 'ecosystem-knowledge-synergy',
        section: '4.2.1',
        activities: [
          'gather-global-market-knowledge',
          'assess-potential-partners',
          'identify-knowledge-complementarities',
        ],
      },
      {
        id: 'ecosystem-integration',
        section: '4.2.2',
        activities: [
          'formalize-collaboration',
          'develop-coordination-routines',
          'align-coopetition',
        ],
      },
      {
        id: 'ecosystem-value-co-creation',
        section: '4.2.3',
        activities: [
          'use-value-proposition-for-ecosystem-formation',
          'build-synergetic-trustful-relationships',
          'develop-co-creation-routines',
        ],
      },
    ],
  },
] as const;

type DimensionData = (typeof structure)[number];
type PhaseData = DimensionData['phases'][number];

/** The two dimensions of the matrix. */
export type DimensionId = DimensionData['id'];
/** The six phases, three a dimension. */
export type PhaseId = PhaseData['id'];
/** The seventeen activities. */
export type ActivityId = PhaseData['activities'][number];

function build(): Framework {
  const from = (section: string): Source => ({ paper: 'kolagar-2022', section });
  const dimensions = structure.map(({ id, section, phases }) => ({
    id,
    source: from(section),
    phases: phases.map((phase) => ({
      id: phase.id,
      source: from(phase.section),
      activities: phase.activities.map((activity) => ({
        id: activity,
        source: from(phase.section),
      })),
    })),
  }));
  return deepFreeze({ id: 'internationalization-matrix', version: '1.0.0', dimensions });
}

/** The internationalization matrix of `kolagar-2022`, deeply frozen. */
export const framework: Framework = /* @__PURE__ */ build();
