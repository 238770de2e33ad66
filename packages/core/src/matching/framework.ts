import { deepFreeze } from '../freeze.ts';
import type { Source } from '../sources.ts';
import type { Activity, Challenge, Component, Evidence, Framework, Link } from './types.ts';

/** Challenges as the findings of the paper tell them, by component and theme. */
const structure = [
  {
    id: 'value-creation',
    themes: [
      {
        id: 'market-knowledge',
        challenges: ['shortage-of-suitable-customers', 'limited-market-information'],
      },
      {
        id: 'international-marketing',
        challenges: ['limited-recognition', 'customer-acquisition', 'channels-to-customers'],
      },
      {
        id: 'value-proposition',
        challenges: ['offering-market-misfit', 'no-demand-for-additional-services'],
      },
    ],
  },
  {
    id: 'value-delivery',
    themes: [
      {
        id: 'international-collaboration',
        challenges: [
          'lack-of-suitable-partners',
          'building-partner-trust',
          'lack-of-open-digital-platforms',
        ],
      },
      {
        id: 'resource-limitations',
        challenges: ['lack-of-people-and-management', 'limited-production-capacity'],
      },
      {
        id: 'competence',
        challenges: [
          'lack-of-digital-capabilities',
          'unattractive-manufacturing-jobs',
          'rural-location',
        ],
      },
    ],
  },
  {
    id: 'value-capture',
    themes: [
      {
        id: 'increased-costs',
        challenges: [
          'export-procedures-and-documentation',
          'high-transport-costs',
          'low-margins',
          'unaligned-regulations-and-taxes',
        ],
      },
      {
        id: 'unstable-revenues',
        challenges: ['demand-fluctuation', 'unhelpful-public-projects'],
      },
    ],
  },
] as const;

type ComponentData = (typeof structure)[number];
type ThemeData = ComponentData['themes'][number];

/** The three parts of a business model. */
export type ComponentId = ComponentData['id'];
export type ThemeId = ThemeData['id'];
/** The twenty-one challenges. */
export type ChallengeId = ThemeData['challenges'][number];

/** The paper's figure of its themes is not in our copy, and its text leaves these without one. */
const groupedByUs: ReadonlySet<ChallengeId> = /* @__PURE__ */ new Set([
  'lack-of-open-digital-platforms',
  'rural-location',
  'unhelpful-public-projects',
] as const);

/** Nothing digital is named against these. */
const withoutRemedy: ReadonlySet<ChallengeId> = /* @__PURE__ */ new Set([
  'high-transport-costs',
  'unaligned-regulations-and-taxes',
  'unhelpful-public-projects',
] as const);

interface ActivityData {
  readonly id: string;
  readonly effort: Activity['effort'];
  /** Heading where it is told; else the discussion of its component's activities. */
  readonly section?: string;
  readonly links: Readonly<Partial<Record<Evidence, readonly ChallengeId[]>>>;
  /** Links that are told under another heading than the activity itself. */
  readonly elsewhere?: Readonly<Partial<Record<ChallengeId, string>>>;
}

const finding = (component: ComponentId) => `${capital(component)}-related challenges`;
const discussion = (component: ComponentId) =>
  `Digitalization activities to tackle ${component}-related challenges`;

/** Each under the component where the paper tells it. Effort is this toolkit's estimate. */
const activities = {
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const from = (section: string): Source => ({ paper: 'reim-2022', section });

const challengeOf = (id: ChallengeId, source: Source): Challenge => ({
  id,
  source,
  ...(groupedByUs.has(id) && { grouping: 'inferred' }),
  ...(withoutRemedy.has(id) && { remedy: 'none' }),
});

function componentOf({ id, themes }: ComponentData): Component {
  const source = from(finding(id));
  return {
    id,
    source,
    themes: themes.map((theme) => ({
      id: theme.id,
      source,
      challenges: theme.challenges.map((challenge) => challengeOf(challenge, source)),
    })),
  };
}

/** What is inferred has no sentence of the paper: its source is where the activity is named. */
function linksOf(data: ActivityData, section: string): readonly Link[] {
  const evidences = Object.entries(data.links) as [Evidence, readonly ChallengeId[]][];
  return evidences.flatMap(([evidence, challenges]) =>
    challenges.map((challenge) => ({
      challenge,
      evidence,
      source: {
        ...from(data.elsewhere?.[challenge] ?? section),
        ...(evidence === 'inferred' && { reading: 'inferred' as const }),
      },
    })),
  );
}

function activityOf(component: ComponentId, data: ActivityData): Activity {
  const section = data.section ?? discussion(component);
  const { id, effort } = data;
  return { id, component, effort, source: from(section), links: linksOf(data, section) };
}

const build = (): Framework =>
  deepFreeze<Framework>({
    id: 'challenge-matching',
    version: '1.0.0',
    components: structure.map(componentOf),
    activities: structure.flatMap(({ id }) => activities[id].map((data) => activityOf(id, data))),
  });

/** The challenges and digital activities of `reim-2022`, and the links between them, deeply frozen. */
export const framework: Framework = /* @__PURE__ */ build();
