import type { ChallengeId, ComponentId } from './challenges.ts';
import type { Activity, Evidence } from './types.ts';

export interface ActivityData {
  readonly id: string;
  readonly effort: Activity['effort'];
  /** Heading where it is told; else the discussion of its component's activities. */
  readonly section?: string;
  readonly links: Readonly<Partial<Record<Evidence, readonly ChallengeId[]>>>;
  /** Links that are told under another heading than the activity itself. */
  readonly elsewhere?: Readonly<Partial<Record<ChallengeId, string>>>;
}

/** Each under the component where the paper tells it. Effort is this toolkit's estimate. */
export const activities = {
  'value-creation': [
    {
      id: 'company-website',
      effort: 'M',
      links: {
        reported: ['limited-recognition'],
        suggested: ['rural-location'],
        inferred: ['channels-to-customers'],
      },
      elsewhere: { 'rural-location': 'Introduction' },
    },
    {
      id: 'search-engine-visibility',
      effort: 'S',
      links: {
        reported: ['limited-recognition', 'customer-acquisition'],
        suggested: ['rural-location'],
      },
      elsewhere: { 'rural-location': 'Introduction' },
    },
    {
      id: 'third-party-rating-apps',
      effort: 'S',
      links: {
        reported: ['limited-market-information', 'offering-market-misfit'],
        suggested: ['limited-recognition', 'customer-acquisition', 'channels-to-customers'],
      },
    },
    {
      id: 'digital-contact-search',
      effort: 'S',
      section: 'Value-creation-related challenges',
      links: {
        suggested: ['limited-market-information'],
        inferred: [
          'shortage-of-suitable-customers',
          'channels-to-customers',
          'lack-of-suitable-partners',
        ],
      },
    },
    {
      id: 'digital-marketing-skills',
      effort: 'M',
      section: 'Value-creation-related challenges',
      links: { suggested: ['customer-acquisition'], inferred: ['limited-recognition'] },
    },
  ],
  'value-delivery': [
    {
      id: 'remote-equipment-monitoring',
      effort: 'M',
      links: { reported: ['lack-of-people-and-management'] },
    },
    {
      id: 'remote-commissioning-video',
      effort: 'S',
      links: { inferred: ['lack-of-people-and-management', 'rural-location'] },
    },
    {
      id: 'online-recruitment',
      effort: 'S',
      links: {
        reported: ['lack-of-people-and-management'],
        inferred: ['lack-of-digital-capabilities'],
      },
    },
    {
      id: 'technology-forward-employer-image',
      effort: 'M',
      section:
        'Business models and digitalization; Digitalization activities to tackle value-delivery-related challenges',
      links: { suggested: ['unattractive-manufacturing-jobs', 'lack-of-people-and-management'] },
    },
    {
      id: 'online-collaboration-software',
      effort: 'S',
      links: { inferred: ['lack-of-digital-capabilities'] },
    },
    {
      id: 'business-data-analytics',
      effort: 'M',
      links: {
        suggested: ['offering-market-misfit'],
        inferred: ['lack-of-digital-capabilities'],
      },
    },
    {
      id: 'remote-conferencing-and-networking',
      effort: 'S',
      section: 'Value-delivery-related challenges',
      links: { suggested: ['rural-location'], inferred: ['building-partner-trust'] },
    },
    {
      id: 'impartial-shared-platforms',
      effort: 'L',
      section: 'Value-delivery-related challenges',
      links: { suggested: ['lack-of-open-digital-platforms'] },
    },
  ],
  'value-capture': [
    {
      id: 'digital-invoicing',
      effort: 'S',
      links: { inferred: ['export-procedures-and-documentation'] },
    },
    {
      id: 'online-payment',
      effort: 'S',
      links: { inferred: ['low-margins', 'customer-acquisition'] },
    },
    {
      id: 'digital-currencies',
      effort: 'M',
      links: { inferred: ['export-procedures-and-documentation'] },
    },
    {
      id: 'automated-customer-care',
      effort: 'M',
      links: { inferred: ['low-margins', 'demand-fluctuation'] },
    },
    {
      id: 'digital-product-communication',
      effort: 'M',
      links: { inferred: ['low-margins'] },
    },
    {
      id: 'remote-monitoring-service',
      effort: 'L',
      links: {
        suggested: ['low-margins'],
        inferred: ['demand-fluctuation', 'no-demand-for-additional-services'],
      },
    },
    {
      id: 'demand-forecasting',
      effort: 'L',
      section: 'Value-capture-related challenges',
      links: { suggested: ['demand-fluctuation'] },
    },
    {
      id: 'shared-order-backlog',
      effort: 'S',
      section: 'Value-capture-related challenges',
      links: { suggested: ['demand-fluctuation'], inferred: ['limited-production-capacity'] },
    },
  ],
} as const;

/** The twenty-one digital activities. */
export type ActivityId = (typeof activities)[ComponentId][number]['id'];
