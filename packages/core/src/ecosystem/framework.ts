import { deepFreeze } from '../freeze.ts';
import type { Source } from '../sources.ts';
import {
  antecedentData,
  dimensionData,
  loopData,
  mechanismData,
  outcomeData,
  roleData,
  routeData,
  traitData,
} from './structure.ts';
import type { CaseCompany, EcosystemFramework, Item, Lean, Logic } from './types.ts';

const from = (section: string): Source => ({ paper: 'ciasullo-2021', section });
const readFrom = (section: string): Source => ({ ...from(section), reading: 'inferred' });

const items = <Id extends string>(ids: readonly Id[], source: Source): Item<Id>[] =>
  ids.map((id) => ({ id, source }));

const mechanisms = (): EcosystemFramework['mechanisms'] =>
  mechanismData.map((id) => ({
    id,
    source: id === 'decision-making' ? readFrom('2.3.2') : from('2.3.2'),
  }));

/** Figure 3 is not in our copy: where the loops begin and end is read from section 5. */
const loops = (): EcosystemFramework['loops'] =>
  loopData.map((loop) => ({
    ...loop,
    from: loop.id === 'reinforcing' ? 'digital-servitization-outcomes' : 'ecosystem-co-evolution',
    to: loop.id === 'reinforcing' ? 'systemic-and-systematic-combining' : 'setting-the-condition',
    source: readFrom('5'),
  }));

const routes = (): EcosystemFramework['routes'] =>
  routeData.map((route) => ({
    ...route,
    source: from('5'),
    activities: route.activities.map((activity) => ({ ...activity, source: from('5') })),
    outcomes: items(route.outcomes, from('5')),
  }));

const logicOf = (lean: Lean): Logic =>
  Object.fromEntries(traitData.map(({ id }) => [id, lean])) as Logic;

/** The paper prints 302 employees for Beta beside a revenue of 110.4 billion euros: no size is shown. */
const cases = (): CaseCompany[] => [
  {
    ...{ id: 'alpha', route: 'adaptation', employees: 266, logic: logicOf(0) },
    source: readFrom('3; 4.1'),
  },
  { ...{ id: 'beta', route: 'reconfiguration', logic: logicOf(4) }, source: readFrom('4.2') },
];

const build = (): EcosystemFramework =>
  deepFreeze<EcosystemFramework>({
    id: 'ecosystem-journey',
    version: '1.0.0',
    antecedents: items(antecedentData, from('2.3.1')),
    mechanisms: mechanisms(),
    outcomes: items(outcomeData, from('2.3.3')),
    dimensions: items(dimensionData, from('4')),
    loops: loops(),
    routes: routes(),
    traits: traitData.map((trait) => ({ ...trait, source: readFrom('4.1.1; 4.2.1') })),
    roles: items(roleData, readFrom('4')),
    cases: cases(),
  });

/** Building blocks, dimensions, loops, routes and cases of `ciasullo-2021`, deeply frozen. */
export const framework: EcosystemFramework = /* @__PURE__ */ build();
