/** Ids of `sjodin-2020`, read from its sections 4.1 (causes), 4.2 (phases and teams) and 5 (principles). */

/** Each team has one principle of section 5. */
export const teamData = [
  { id: 'digitalization-steering', principle: 'incremental-micro-service-investments' },
  { id: 'agile-development', principle: 'sprint-based-micro-service-development' },
  { id: 'operational-implementation', principle: 'micro-service-learning-by-doing' },
] as const;

/** One activity for each team, in the order of the teams. */
export const phaseData = [
  {
    id: 'identify-needs',
    section: '4.2.1',
    activities: [
      'define-digitalization-goals',
      'assess-digitalization-opportunities',
      'express-operational-needs',
    ],
  },
  {
    id: 'prioritize-value',
    section: '4.2.2',
    activities: [
      'select-digitalization-opportunities',
      'design-micro-service-concepts',
      'review-micro-service-concepts',
    ],
  },
  {
    id: 'develop-micro-services',
    section: '4.2.3',
    activities: [
      'prioritize-development-resources',
      'design-micro-service-solutions',
      'assess-micro-service-solutions',
    ],
  },
  {
    id: 'implement-micro-services',
    section: '4.2.4',
    activities: [
      'govern-implementation',
      'improve-micro-service-solutions',
      'develop-operational-capabilities',
    ],
  },
  {
    id: 'evaluate-benefits',
    section: '4.2.5',
    activities: ['monitor-performance', 'seek-value-expansion', 'capture-operational-learning'],
  },
] as const;

/**
 * Causes of the digitalization paradox. `factor` is ours: the share by which a cause that applies
 * lowers the low end of value, or raises the high end of cost.
 */
export const causeData = [
  {
    id: 'overestimated-revenue',
    strains: 'value',
    causes: [
      { id: 'cannibalization', factor: 0.15 },
      { id: 'price-above-perceived-value', factor: 0.25 },
      { id: 'hard-to-scale-customization', factor: 0.15 },
    ],
  },
  {
    id: 'delivery-cost-surprises',
    strains: 'cost',
    causes: [
      { id: 'new-capability-costs', factor: 0.2 },
      { id: 'opportunistic-customer-behavior', factor: 0.1 },
      { id: 'maintenance-and-updates', factor: 0.15 },
    ],
  },
] as const;

/** What following the principles leads to. */
export const resultData = ['customized', 'modular', 'scalable'] as const;

/** Table 1: the pairs of a provider and its customer. */
export const caseData = ['r1', 'r2', 'r3', 'r4'] as const;
