/** Challenges as the findings of the paper tell them, by component and theme. */
export const structure = [
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

export type ComponentData = (typeof structure)[number];
type ThemeData = ComponentData['themes'][number];

/** The three parts of a business model. */
export type ComponentId = ComponentData['id'];
export type ThemeId = ThemeData['id'];
/** The twenty-one challenges. */
export type ChallengeId = ThemeData['challenges'][number];

/** The paper's figure of its themes is not in our copy, and its text leaves these without one. */
export const groupedByUs: ReadonlySet<ChallengeId> = /* @__PURE__ */ new Set([
  'lack-of-open-digital-platforms',
  'rural-location',
  'unhelpful-public-projects',
] as const);

/** Nothing digital is named against these. */
export const withoutRemedy: ReadonlySet<ChallengeId> = /* @__PURE__ */ new Set([
  'high-transport-costs',
  'unaligned-regulations-and-taxes',
  'unhelpful-public-projects',
] as const);
