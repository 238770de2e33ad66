/** Ids of `garcia-martin-2025`, read from its section on piloting and its tables 2 to 4. */

/** Table 2. The symptoms are its bullets; calling them so is ours. */
export const barrierData = [
  {
    id: 'eternal-proof-of-concept',
    symptoms: ['low-solution-awareness', 'language-gap', 'stalls-before-commercialization'],
  },
  {
    id: 'industrial-inertia',
    symptoms: ['uneven-customer-digital-maturity', 'stakeholder-silos', 'cost-driven-goals'],
  },
  {
    id: 'resource-drought',
    symptoms: [
      'development-versus-support',
      'projects-need-large-providers',
      'single-provider-preference',
    ],
  },
] as const;

/** Phase 0 has no table in the paper: steps and activities are read from the text. */
export const pilotingData = {
  id: 'systematic-solution-piloting',
  steps: [
    {
      id: 'conceptualize-customer-value',
      activities: [
        'map-key-industry-players',
        'engage-problem-owners',
        'adapt-to-customer-requests',
      ],
    },
    {
      id: 'validate-in-operations',
      activities: ['test-in-key-operations', 'take-total-care-role', 'refine-from-lessons'],
    },
    {
      id: 'assess-scaling-readiness',
      activities: [
        'document-success-stories',
        'gauge-internal-resources',
        'weigh-core-and-complementary-roles',
      ],
    },
  ],
} as const;

/** Table 3: sensing, reconfiguration and growth of each strategy. */
export const strategyData = [
  {
    id: 'ecosystem-scaling',
    phases: [
      {
        id: 'solution-market-evaluation',
        stage: 'sensing',
        activities: [
          'evaluate-scaling-potential',
          'assess-target-segment',
          'identify-industry-partners',
        ],
      },
      {
        id: 'ecosystem-development',
        stage: 'reconfiguration',
        activities: [
          'secure-partnership-agreements',
          'define-complementary-roles',
          'design-partner-quality-and-upskilling',
        ],
      },
      {
        id: 'horizontal-partner-led-growth',
        stage: 'growth',
        activities: [
          'align-on-partner-feedback',
          'manage-partner-satisfaction',
          'nurture-partner-generativity',
        ],
      },
    ],
  },
  {
    id: 'servitization-scaling',
    phases: [
      {
        id: 'customer-insights-mining',
        stage: 'sensing',
        activities: [
          'map-customer-opportunities',
          'nurture-ambassadors',
          'join-innovation-projects',
        ],
      },
      {
        id: 'service-operations-development',
        stage: 'reconfiguration',
        activities: [
          'establish-onboarding',
          'create-customer-success-organization',
          'develop-agile-adaptation-routines',
        ],
      },
      {
        id: 'vertical-customer-led-growth',
        stage: 'growth',
        activities: [
          'upgrade-from-customer-data',
          'co-create-and-customize-services',
          'exploit-cross-segment-synergies',
        ],
      },
    ],
  },
] as const;

export const outcomeData = [
  { id: 'sales-to-current-customers', measure: 'money' },
  { id: 'new-customer-segments', measure: 'count' },
  { id: 'new-regions-and-markets', measure: 'count' },
] as const;

/** Rows of table 4, then the contingencies that the conclusions name. The weights are ours. */
export const traitData = [
  { id: 'competitive-advantage', kind: 'row', weight: 2 },
  { id: 'ecosystem-role', kind: 'row', weight: 2 },
  { id: 'customer-engagement', kind: 'row', weight: 2 },
  { id: 'priority-objective', kind: 'row', weight: 2 },
  { id: 'go-to-market', kind: 'row', weight: 2 },
  { id: 'firm-identity', kind: 'contingency', weight: 1 },
  { id: 'market-conditions', kind: 'contingency', weight: 1 },
  { id: 'internal-resources', kind: 'contingency', weight: 1 },
  { id: 'existing-partnerships', kind: 'contingency', weight: 1 },
] as const;
