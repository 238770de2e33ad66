import { en as names } from '@servitization/content/matrix/en';
import { en } from '@servitization/content/paths/en';
import { paths } from '@servitization/core';
import { readAt } from './sourceText.tsx';
import { Facts } from './Table.tsx';

const { cases, paths: ways } = paths.framework;

export const PathTable = () => (
  <Facts
    caption="Three ways through the matrix, as phases of maturity and involvement"
    columns={['Path', 'Squares', 'Idea', 'Price', 'Read in']}
    rows={ways.map(({ id, waypoints, source }) => ({
      key: id,
      id,
      cells: [
        names.paths[id],
        waypoints.map(([maturity, involvement]) => `${maturity}–${involvement}`).join(', '),
        en.paths[id].idea,
        en.paths[id].price,
        readAt(source),
      ],
    }))}
  />
);

export const PathCases = () => (
  <Facts
    caption="Firms of the study: each followed a path, none has a place in the matrix"
    columns={['Firm', 'Path', 'Sells', 'Employees', 'Turnover, MSEK', 'Countries', 'Read in']}
    rows={cases.map((firm) => ({
      key: firm.id,
      cells: [
        firm.id,
        names.paths[firm.path],
        en.cases[firm.id].offering,
        firm.employees,
        firm.turnoverMsek,
        firm.countries,
        readAt(firm.source),
      ],
    }))}
  />
);
