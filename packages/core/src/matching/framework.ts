import { deepFreeze } from '../freeze.ts';
import type { Source } from '../sources.ts';
import { type ActivityData, activities } from './activities.ts';
import {
  type ChallengeId,
  type ComponentData,
  type ComponentId,
  groupedByUs,
  structure,
  withoutRemedy,
} from './challenges.ts';
import type { Activity, Challenge, Component, Evidence, Framework, Link } from './types.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const finding = (component: ComponentId) => `${capital(component)}-related challenges`;
const discussion = (component: ComponentId) =>
  `Digitalization activities to tackle ${component}-related challenges`;
const from = (section: string): Source => ({ paper: 'reim-2022', section });

const challengeOf = (id: ChallengeId, source: Source): Challenge => ({
  id,
  source,
  ...(groupedByUs.has(id) && { grouping: 'inferred' }),
  ...(withoutRemedy.has(id) && { remedy: 'none' }),
});

function componentOf({ id, themes }: ComponentData): Component {
  const source = from(finding(id));
  return {
    id,
    source,
    themes: themes.map((theme) => ({
      id: theme.id,
      source,
      challenges: theme.challenges.map((challenge) => challengeOf(challenge, source)),
    })),
  };
}

/** What is inferred has no sentence of the paper: its source is where the activity is named. */
function linksOf(data: ActivityData, section: string): readonly Link[] {
  const evidences = Object.entries(data.links) as [Evidence, readonly ChallengeId[]][];
  return evidences.flatMap(([evidence, challenges]) =>
    challenges.map((challenge) => ({
      challenge,
      evidence,
      source: {
        ...from(data.elsewhere?.[challenge] ?? section),
        ...(evidence === 'inferred' && { reading: 'inferred' as const }),
      },
    })),
  );
}

function activityOf(component: ComponentId, data: ActivityData): Activity {
  const section = data.section ?? discussion(component);
  const { id, effort } = data;
  return { id, component, effort, source: from(section), links: linksOf(data, section) };
}

const build = (): Framework =>
  deepFreeze<Framework>({
    id: 'challenge-matching',
    version: '1.0.0',
    components: structure.map(componentOf),
    activities: structure.flatMap(({ id }) => activities[id].map((data) => activityOf(id, data))),
  });

/** The challenges and digital activities of `reim-2022`, and the links between them, deeply frozen. */
export const framework: Framework = /* @__PURE__ */ build();
