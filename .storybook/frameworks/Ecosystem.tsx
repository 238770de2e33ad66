import { en } from '@servitization/content/ecosystem/en';
import { en as matrixWords } from '@servitization/content/matrix/en';
import { ecosystem } from '@servitization/core';
import { readAt } from './sourceText.tsx';
import { Facts } from './Table.tsx';

const { antecedents, cases, dimensions, loops, mechanisms, outcomes, routes, traits } =
  ecosystem.framework;

const blocks = [
  ...antecedents.map((one) => ({ ...one, kind: 'Antecedent', words: en.antecedents[one.id] })),
  ...mechanisms.map((one) => ({ ...one, kind: 'Mechanism', words: en.mechanisms[one.id] })),
  ...outcomes.map((one) => ({ ...one, kind: 'Outcome', words: en.outcomes[one.id] })),
  ...dimensions.map((one) => ({ ...one, kind: 'Dimension', words: en.dimensions[one.id] })),
];

export const BlockTable = () => (
  <Facts
    caption="What an ecosystem needs, how it lives, what it brings, and the four dimensions of the journey"
    columns={['Term', 'Kind', 'It means', 'Read in']}
    rows={blocks.map(({ id, kind, words, source }) => ({
      key: id,
      id,
      cells: [words.name, kind, words.description, readAt(source)],
    }))}
  />
);

export const LoopTable = () => (
  <Facts
    caption="Two loops tie the dimensions"
    columns={['Loop', 'Through', 'From', 'Back to', 'Read in']}
    rows={loops.map(({ id, through, from, to, source }) => ({
      key: id,
      id,
      cells: [
        en.loops[id].name,
        en.reviews[through].name,
        en.dimensions[from].name,
        en.dimensions[to].name,
        readAt(source),
      ],
    }))}
  />
);

export const RouteTable = () => (
  <Facts
    caption="Two routes that can lead to the same end"
    columns={['Route', 'Starts from', 'Boundaries', 'Decides', 'Leads to', 'Read in']}
    rows={routes.map(({ id, outcomes: ends, source }) => ({
      key: id,
      id,
      cells: [
        en.routes[id].name,
        en.routes[id].starts,
        en.routes[id].boundaries,
        en.routes[id].decides,
        ends.map((end) => en.routeOutcomes[end.id]).join('; '),
        readAt(source),
      ],
    }))}
  />
);

export const LogicTable = () => (
  <Facts
    caption="Five traits. Weights are this toolkit’s own"
    columns={['Trait', 'Speaks for adaptation', 'Speaks for reconfiguration', 'Weight', 'Read in']}
    rows={traits.map(({ id, weight, source }) => ({
      key: id,
      id,
      cells: [
        en.traits[id].name,
        en.traits[id].product,
        en.traits[id].service,
        weight,
        readAt(source),
      ],
    }))}
  />
);

const weakPhasesOf = (activity: ecosystem.ActivityId) =>
  (['ecosystem-knowledge-synergy', 'ecosystem-integration', 'ecosystem-value-co-creation'] as const)
    .filter((phase) => ecosystem.activitiesOfPhase[phase].includes(activity))
    .map((phase) => matrixWords.phases[phase].name);

export const JointActivityTable = () => (
  <Facts
    caption="Co-created activities. What they strengthen, and which weak phase of the assessment leads to them, is this toolkit’s synthesis"
    columns={['Activity', 'Route', 'It means', 'Strengthens', 'Works on the weak phase', 'Read in']}
    rows={routes.flatMap((route) =>
      route.activities.map(({ id, strengthens, source }) => ({
        key: id,
        id,
        cells: [
          en.activities[id].name,
          en.routes[route.id].name,
          en.activities[id].description,
          en.mechanisms[strengthens].name,
          weakPhasesOf(id).join(', '),
          readAt(source),
        ],
      })),
    )}
  />
);

export const EcosystemCases = () => (
  <Facts
    caption="Firms of the study. The paper’s figures on the size of the second don’t agree, so none is shown"
    columns={['Firm', 'Route', 'Industry', 'Did', 'Employees', 'Read in']}
    rows={cases.map(({ id, route, employees, source }) => ({
      key: id,
      cells: [
        en.cases[id].name,
        en.routes[route].name,
        en.cases[id].industry,
        en.cases[id].did,
        employees ?? 'not told',
        readAt(source),
      ],
    }))}
  />
);
