import { en } from '@servitization/content/scaling/en';
import { scaling } from '@servitization/core';
import { readAt } from './sourceText.tsx';
import { Facts } from './Table.tsx';

const { barriers, cases, outcomes, piloting, strategies, traits } = scaling.framework;

export const PhaseTable = () => (
  <Facts
    caption="Phase 0, then three phases of either strategy"
    columns={['Activity', 'Strategy', 'Phase', 'Read in']}
    rows={[piloting, ...strategies.flatMap(({ phases }) => phases)].flatMap((phase) =>
      phase.activities.map(({ id, source }) => ({
        key: `${phase.id} ${id}`,
        id,
        cells: [
          en.activities[id].name,
          phase.strategy ? en.strategies[phase.strategy].name : 'Both',
          en.phases[phase.id].name,
          readAt(source),
        ],
      })),
    )}
  />
);

export const BarrierTable = () => (
  <Facts
    caption="Barriers, and what tells of them"
    columns={['Barrier', 'It means', 'Symptoms', 'Read in']}
    rows={barriers.map(({ id, symptoms, source }) => ({
      key: id,
      id,
      cells: [
        en.barriers[id].name,
        en.barriers[id].description,
        symptoms.map((symptom) => en.symptoms[symptom.id]).join('. '),
        readAt(source),
      ],
    }))}
  />
);

export const TraitTable = () => (
  <Facts
    caption="On what the strategies differ. Weights are this toolkit’s own"
    columns={[
      'Trait',
      'Speaks for ecosystem scaling',
      'Speaks for servitization scaling',
      'Weight',
      'Read in',
    ]}
    rows={traits.map(({ id, weight, source }) => ({
      key: id,
      id,
      cells: [
        en.traits[id].name,
        en.traits[id].ecosystem,
        en.traits[id].servitization,
        weight,
        readAt(source),
      ],
    }))}
  />
);

export const OutcomeTable = () => (
  <Facts
    caption="Outcomes that are recorded"
    columns={['Outcome', 'Measured in', 'Read in']}
    rows={outcomes.map(({ id, measure, source }) => ({
      key: id,
      id,
      cells: [en.outcomes[id], measure, readAt(source)],
    }))}
  />
);

export const ScalingCases = () => (
  <Facts
    caption="Firms of the study"
    columns={['Firm', 'Strategy', 'Sells', 'Employees', 'Read in']}
    rows={cases.map((firm) => ({
      key: firm.id,
      cells: [
        en.cases[firm.id].name,
        en.strategies[firm.strategy].name,
        en.cases[firm.id].offering,
        firm.employees,
        readAt(firm.source),
      ],
    }))}
  />
);
