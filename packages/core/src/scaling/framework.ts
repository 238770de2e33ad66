import { deepFreeze } from '../freeze.ts';
import type { Source } from '../sources.ts';
import { barrierData, outcomeData, pilotingData, strategyData, traitData } from './structure.ts';
import type { CaseCompany, CaseId, Item, ScalingFramework, StrategyId, Traits } from './types.ts';

const from = (section: string): Source => ({ paper: 'garcia-martin-2025', section });
const readFrom = (section: string): Source => ({ ...from(section), reading: 'inferred' });

const items = <Id extends string>(ids: readonly Id[], source: Source): Item<Id>[] =>
  ids.map((id) => ({ id, source }));

const pilotingSource = from('Systematic Digital Solution Piloting (Phase 0)');

function piloting(): ScalingFramework['piloting'] {
  const source = pilotingSource;
  const steps = pilotingData.steps.map(({ id, activities }) => ({
    id,
    source,
    activities: items(activities, source),
  }));
  return {
    id: pilotingData.id,
    stage: 'piloting',
    strategy: null,
    source,
    steps,
    activities: steps.flatMap(({ activities }) => activities),
  };
}

const strategies = (source: Source): ScalingFramework['strategies'] =>
  strategyData.map(({ id, phases }) => ({
    id,
    source,
    phases: phases.map((phase) => ({
      id: phase.id,
      stage: phase.stage,
      strategy: id,
      source,
      activities: items(phase.activities, source),
    })),
  }));

/**
 * The method section says who follows which strategy. What each firm aims at is our reading of the
 * text and of table 5; where neither says anything, nothing stands here.
 */
const company = (
  id: CaseId,
  strategy: StrategyId,
  employees: number,
  traits: Traits,
): CaseCompany => ({
  id,
  strategy,
  employees,
  traits,
  source: readFrom('Method, Table 1; Market Scaling Strategies, Table 5'),
});

const cases = (): CaseCompany[] => [
  company('alfa', 'ecosystem-scaling', 7, {
    'competitive-advantage': 0,
    'ecosystem-role': 0,
    'customer-engagement': 0,
    'priority-objective': 0,
    'go-to-market': 0,
  }),
  company('beta', 'servitization-scaling', 4, {
    'customer-engagement': 4,
    'priority-objective': 4,
    'go-to-market': 3,
  }),
  company('gamma', 'ecosystem-scaling', 7, {
    'ecosystem-role': 0,
    'priority-objective': 1,
    'go-to-market': 0,
  }),
  company('delta', 'servitization-scaling', 14, {
    'competitive-advantage': 4,
    'ecosystem-role': 4,
    'customer-engagement': 4,
    'priority-objective': 4,
    'go-to-market': 4,
  }),
];

const traitSources = {
  row: from('Market Scaling Strategies, Table 4'),
  contingency: from('Conclusions and Implications'),
};

const build = (): ScalingFramework =>
  deepFreeze<ScalingFramework>({
    id: 'scaling-tracker',
    version: '1.0.0',
    barriers: barrierData.map(({ id, symptoms }) => {
      const source = from('Market Scaling Barriers, Table 2');
      return { id, source, symptoms: items(symptoms, source) };
    }),
    piloting: piloting(),
    strategies: strategies(from('Market Scaling Strategies, Table 3')),
    outcomes: outcomeData.map((outcome) => ({
      ...outcome,
      source: from('Understanding the Scaling Process of Industrial STFs'),
    })),
    traits: traitData.map((trait) => ({ ...trait, source: traitSources[trait.kind] })),
    cases: cases(),
  });

/** Barriers, phases, strategies, outcomes and cases of `garcia-martin-2025`, deeply frozen. */
export const framework: ScalingFramework = /* @__PURE__ */ build();
