/** Ids of `ciasullo-2021`, read from its sections 2.3, 4 and 5. */

export const antecedentData = [
  'stakeholder-selection',
  'actors',
  'boundary-dematerialization',
] as const;

/** Figure 1 is not in our copy: that decision-making stands here is read from section 2.3.2. */
export const mechanismData = ['consonance', 'resonance', 'decision-making'] as const;

export const outcomeData = ['strategic-value', 'relational-value'] as const;

/** In the order of section 4. */
export const dimensionData = [
  'setting-the-condition',
  'systemic-and-systematic-combining',
  'digital-servitization-outcomes',
  'ecosystem-co-evolution',
] as const;

export const loopData = [
  { id: 'reinforcing', through: 'co-monitoring' },
  { id: 'balancing', through: 'co-learning' },
] as const;

/**
 * Activities and what they lead to are the paper's (section 5). Which of the two rated mechanisms an
 * activity strengthens is this toolkit's own reading of its description there.
 */
export const routeData = [
  {
    id: 'adaptation',
    logic: 'product',
    decides: 'data-driven',
    activities: [
      { id: 'co-problem-solving', strengthens: 'consonance' },
      { id: 'co-sharing', strengthens: 'resonance' },
      { id: 'co-analyzing', strengthens: 'resonance' },
    ],
    outcomes: ['ongoing-service-innovation', 'data-intensive-processes'],
  },
  {
    id: 'reconfiguration',
    logic: 'service',
    decides: 'agile',
    activities: [
      { id: 'co-developing', strengthens: 'resonance' },
      { id: 'co-committing', strengthens: 'consonance' },
      { id: 'co-building', strengthens: 'resonance' },
    ],
    outcomes: ['co-innovative-smart-solutions', 'new-markets'],
  },
] as const;

/** What the firms of the study started from (sections 4.1.1 and 4.2.1). The weights are ours. */
export const traitData = [
  { id: 'value-logic', weight: 2 },
  { id: 'product-service-bundles', weight: 1 },
  { id: 'front-and-back-office', weight: 1 },
  { id: 'real-time-information', weight: 1 },
  { id: 'customer-relations', weight: 1 },
] as const;

/** Kinds of actors that the two cases tell of; `other` is ours. */
export const roleData = [
  'customer',
  'supplier',
  'technology-provider',
  'logistics-provider',
  'distributor',
  'research',
  'finance-and-advice',
  'association',
  'other',
] as const;
