import { deepFreeze } from '../freeze.ts';
import type { Source } from '../sources.ts';
import { caseData, causeData, phaseData, resultData, teamData } from './structure.ts';
import type { CocreationFramework, TeamId } from './types.ts';

const from = (section: string): Source => ({ paper: 'sjodin-2020', section });

const items = <Id extends string>(ids: readonly Id[], source: Source) =>
  ids.map((id) => ({ id, source }));

const teamAt = (index: number): TeamId => (teamData[index] ?? teamData[0]).id;

const phases = (): CocreationFramework['phases'] =>
  phaseData.map(({ id, section, activities }) => ({
    id,
    source: from(section),
    activities: activities.map((activity, index) => ({
      id: activity,
      team: teamAt(index),
      source: from(section),
    })),
  }));

const causes = (): CocreationFramework['causes'] =>
  causeData.map(({ id, strains, causes }) => ({
    id,
    strains,
    source: from('4.1'),
    causes: causes.map((cause) => ({ ...cause, source: from('4.1') })),
  }));

const build = (): CocreationFramework =>
  deepFreeze<CocreationFramework>({
    id: 'cocreation-board',
    version: '1.0.0',
    teams: teamData.map(({ id, principle }) => ({
      id,
      source: from('4.2'),
      principle: { id: principle, source: from('5') },
    })),
    phases: phases(),
    causes: causes(),
    results: items(resultData, from('5')),
    cases: items(caseData, from('3, Table 1')),
  });

/** Phases, teams, principles, causes of the paradox and cases of `sjodin-2020`, deeply frozen. */
export const framework: CocreationFramework = /* @__PURE__ */ build();
