import { expect, test } from 'vitest';
import { matching, sources } from '../index.ts';

const { framework } = matching;
const themes = framework.components.flatMap((component) => component.themes);
const challenges = themes.flatMap((theme) => theme.challenges);
const links = framework.activities.flatMap(({ id, links: all }) =>
  all.map((link) => ({ activity: id, ...link })),
);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

function everyObjectIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyObjectIn)];
}

test('[CM1] three components hold eight themes and twenty-one challenges', () => {
  expect(ids(framework.components)).toEqual(['value-creation', 'value-delivery', 'value-capture']);
  expect(framework.components.map((component) => component.themes.length)).toEqual([3, 3, 2]);
  expect(themes.map((theme) => theme.challenges.length)).toEqual([2, 3, 2, 3, 2, 3, 4, 2]);
});

test('[CM1] ids of themes and challenges are public and stay what they are', () => {
  expect(ids(themes)).toEqual([
    'market-knowledge',
    'international-marketing',
    'value-proposition',
    'international-collaboration',
    'resource-limitations',
    'competence',
    'increased-costs',
    'unstable-revenues',
  ] satisfies matching.ThemeId[]);
  expect(ids(challenges)).toEqual([
    'shortage-of-suitable-customers',
    'limited-market-information',
    'limited-recognition',
    'customer-acquisition',
    'channels-to-customers',
    'offering-market-misfit',
    'no-demand-for-additional-services',
    'lack-of-suitable-partners',
    'building-partner-trust',
    'lack-of-open-digital-platforms',
    'lack-of-people-and-management',
    'limited-production-capacity',
    'lack-of-digital-capabilities',
    'unattractive-manufacturing-jobs',
    'rural-location',
    'export-procedures-and-documentation',
    'high-transport-costs',
    'low-margins',
    'unaligned-regulations-and-taxes',
    'demand-fluctuation',
    'unhelpful-public-projects',
  ] satisfies matching.ChallengeId[]);
});

test('[CM1] the three challenges that the text gives no theme were placed by us', () => {
  const placed = challenges.filter(({ grouping }) => grouping === 'inferred');
  expect(ids(placed)).toEqual([
    'lack-of-open-digital-platforms',
    'rural-location',
    'unhelpful-public-projects',
  ]);
});

test('[CM2] ids of activities are public and stay what they are', () => {
  expect(ids(framework.activities)).toEqual([
    'company-website',
    'search-engine-visibility',
    'third-party-rating-apps',
    'digital-contact-search',
    'digital-marketing-skills',
    'remote-equipment-monitoring',
    'remote-commissioning-video',
    'online-recruitment',
    'technology-forward-employer-image',
    'online-collaboration-software',
    'business-data-analytics',
    'remote-conferencing-and-networking',
    'impartial-shared-platforms',
    'digital-invoicing',
    'online-payment',
    'digital-currencies',
    'automated-customer-care',
    'digital-product-communication',
    'remote-monitoring-service',
    'demand-forecasting',
    'shared-order-backlog',
  ] satisfies matching.ActivityId[]);
  const among = framework.activities.map(({ component }) => component);
  expect(ids(framework.components).map((id) => among.filter((c) => c === id).length)).toEqual([
    5, 8, 8,
  ]);
});

test('[CM2] what firms and authors report is told from what they suggest and what we infer', () => {
  const lines = (evidence: string) =>
    links
      .filter((link) => link.evidence === evidence)
      .map(({ activity, challenge }) => `${activity} > ${challenge}`);
  expect(lines('reported')).toEqual([
    'company-website > limited-recognition',
    'search-engine-visibility > limited-recognition',
    'search-engine-visibility > customer-acquisition',
    'third-party-rating-apps > limited-market-information',
    'third-party-rating-apps > offering-market-misfit',
    'remote-equipment-monitoring > lack-of-people-and-management',
    'online-recruitment > lack-of-people-and-management',
  ]);
  expect(lines('suggested')).toEqual([
    'company-website > rural-location',
    'search-engine-visibility > rural-location',
    'third-party-rating-apps > limited-recognition',
    'third-party-rating-apps > customer-acquisition',
    'third-party-rating-apps > channels-to-customers',
    'digital-contact-search > limited-market-information',
    'digital-marketing-skills > customer-acquisition',
    'technology-forward-employer-image > unattractive-manufacturing-jobs',
    'technology-forward-employer-image > lack-of-people-and-management',
    'business-data-analytics > offering-market-misfit',
    'remote-conferencing-and-networking > rural-location',
    'impartial-shared-platforms > lack-of-open-digital-platforms',
    'remote-monitoring-service > low-margins',
    'demand-forecasting > demand-fluctuation',
    'shared-order-backlog > demand-fluctuation',
  ]);
  expect(lines('inferred')).toHaveLength(21);
});

test('[CM2] each part and each link names the heading that it was read from', () => {
  const parts = [
    ...framework.components,
    ...themes,
    ...challenges,
    ...framework.activities,
    ...links,
  ];
  for (const { source } of parts) {
    expect(sources[source.paper].id).toBe('reim-2022');
    expect(source.section).toMatch(/challenges$|^Introduction$/);
  }
  const elsewhere = links.filter(({ source }) => source.section === 'Introduction');
  expect(elsewhere.map(({ challenge }) => challenge)).toEqual(['rural-location', 'rural-location']);
});

test('[CM2] only what we infer is marked as our reading', () => {
  for (const { evidence, source } of links) {
    expect(source.reading).toBe(evidence === 'inferred' ? 'inferred' : undefined);
  }
});

test('[CM2] three challenges have no link, and say that there is no remedy', () => {
  const linked = new Set(links.map(({ challenge }) => challenge));
  const without = challenges.filter(({ id }) => !linked.has(id));
  expect(ids(without)).toEqual([
    'high-transport-costs',
    'unaligned-regulations-and-taxes',
    'unhelpful-public-projects',
  ]);
  expect(challenges.filter(({ remedy }) => remedy === 'none')).toEqual(without);
});

test('[CM2] the framework has a version and no part of it can be changed', () => {
  expect(framework.version).toBe('1.0.0');
  for (const part of everyObjectIn([framework, matching.weights]).slice(1)) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});
