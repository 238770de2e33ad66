import { deepFreeze } from '../freeze.ts';
import type { Source } from '../sources.ts';

export type PathId = 'innovation' | 'ecosystem' | 'scaling';
export type CaseId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A cell of the matrix: phase of digital service maturity, then of ecosystem involvement, from 1. */
export type Waypoint = readonly [maturity: number, ecosystem: number];

/** One way through the matrix, from the first cell to the last. */
export interface StrategyPath {
  readonly id: PathId;
  readonly waypoints: readonly Waypoint[];
  readonly source: Source;
}

/** A firm of the study. The paper tells its path and no coordinates: it is on a line, never a point. */
export interface CaseCompany {
  readonly id: CaseId;
  readonly path: PathId;
  readonly employees: number;
  /** Turnover in million Swedish kronor. */
  readonly turnoverMsek: number;
  /** Countries that it sells to. */
  readonly countries: number;
  readonly source: Source;
}

export interface PathsFramework {
  readonly id: string;
  readonly version: string;
  readonly paths: readonly StrategyPath[];
  readonly cases: readonly CaseCompany[];
}

/** The paper's figure of the paths is not in our copy: cells are read from the wording. */
const fromText: Source = { paper: 'kolagar-2022', section: '5', reading: 'inferred' };
const fromTable: Source = { paper: 'kolagar-2022', section: '3, Table 2' };

const company = (
  id: CaseId,
  path: PathId,
  [employees, turnoverMsek, countries]: readonly [number, number, number],
): CaseCompany => ({ id, path, employees, turnoverMsek, countries, source: fromTable });

const build = (): PathsFramework =>
  deepFreeze<PathsFramework>({
    id: 'strategy-paths',
    version: '1.0.0',
    paths: [
      {
        id: 'innovation',
        waypoints: [
          [1, 1],
          [2, 1],
          [3, 1],
          [3, 2],
          [3, 3],
        ],
        source: fromText,
      },
      {
        id: 'ecosystem',
        waypoints: [
          [1, 1],
          [1, 2],
          [1, 3],
          [2, 3],
          [3, 3],
        ],
        source: fromText,
      },
      {
        id: 'scaling',
        waypoints: [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        source: fromText,
      },
    ],
    cases: [
      company('A', 'innovation', [6, 10, 2]),
      company('B', 'innovation', [22, 28, 6]),
      company('C', 'scaling', [150, 120, 14]),
      company('D', 'ecosystem', [5, 4.5, 4]),
      company('E', 'scaling', [50, 80, 9]),
      company('F', 'ecosystem', [10, 12, 3]),
    ],
  });

/** The three strategy paths and the six case companies of `kolagar-2022`, deeply frozen. */
export const framework: PathsFramework = /* @__PURE__ */ build();
