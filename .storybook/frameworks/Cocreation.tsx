import { en } from '@servitization/content/cocreation/en';
import { en as matrixWords } from '@servitization/content/matrix/en';
import { cocreation } from '@servitization/core';
import { readAt } from './sourceText.tsx';
import { Facts } from './Table.tsx';

const { cases, causes, phases, teams } = cocreation.framework;
const percent = new Intl.NumberFormat('en', { style: 'percent' });

export const TeamTable = () => (
  <Facts
    caption="Three teams of both firms, each with a principle"
    columns={['Team', 'Who', 'Principle', 'Read in']}
    rows={teams.map(({ id, principle, source }) => ({
      key: id,
      id,
      cells: [
        en.teams[id].name,
        en.teams[id].description,
        en.teams[id].principle,
        `${readAt(source)}; principle ${readAt(principle.source)}`,
      ],
    }))}
  />
);

export const GridTable = () => (
  <Facts
    caption="Five phases, in each one activity of every team; the last feeds the first of the next cycle"
    columns={['Activity', 'Phase', 'Team', 'It means', 'Read in']}
    rows={phases.flatMap((phase) =>
      phase.activities.map(({ id, team, source }) => ({
        key: id,
        id,
        cells: [
          en.activities[id].name,
          en.phases[phase.id].name,
          en.teams[team].name,
          en.activities[id].description,
          readAt(source),
        ],
      })),
    )}
  />
);

export const CauseTable = () => (
  <Facts
    caption="Why value may not cover cost. The factors are this toolkit’s own"
    columns={['Cause', 'It means', 'What it does to an estimate', 'Read in']}
    rows={causes.flatMap(({ strains, causes: inGroup }) =>
      inGroup.map(({ id, factor, source }) => ({
        key: id,
        id,
        cells: [
          en.causes[id].name,
          en.causes[id].description,
          strains === 'value'
            ? `low end of value −${percent.format(factor)}`
            : `high end of cost +${percent.format(factor)}`,
          readAt(source),
        ],
      })),
    )}
  />
);

export const WeakTable = () => (
  <Facts
    caption="A synthesis of this toolkit; no paper draws these lines"
    columns={['Phase of digital service maturity', 'Worked on in']}
    rows={(
      [
        'digital-awareness',
        'digital-service-innovation',
        'digital-service-mass-customization',
      ] as const
    ).map((id) => ({
      key: id,
      id,
      cells: [matrixWords.phases[id].name, en.phases[cocreation.boardPhaseOf[id]].name],
    }))}
  />
);

export const CocreationCases = () => (
  <Facts
    caption="Pairs of a provider and its customer in the study"
    columns={['Pair', 'What and for whom', 'Read in']}
    rows={cases.map(({ id, source }) => ({
      key: id,
      cells: [id.toUpperCase(), en.cases[id], readAt(source)],
    }))}
  />
);
