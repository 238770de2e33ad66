import { own } from '../check.ts';
import {
  checkSource,
  type Part,
  type Parts,
  type Place,
  placesIn,
  type Report,
  textAt,
} from './findings.ts';
import { effortSteps, weights } from './weights.ts';

const idsOf = (parts: readonly Part[]): ReadonlySet<string> => new Set(parts.map(({ id }) => id));

function checkChoice(place: Place, key: string, choices: object, report: Report): void {
  const value = textAt(place, key, report);
  if (value === undefined || Object.hasOwn(choices, value)) return;
  report(`${place.path}.${key}`, 'unknown', Object.keys(choices).join(', '));
}

/** Challenges that the links lead to. */
function lintLinksOf(activity: Part, challenges: ReadonlySet<string>, report: Report) {
  const reached = new Set<string>();
  for (const link of placesIn(activity, 'links', report)) {
    checkSource(link, report);
    checkChoice(link, 'evidence', weights, report);
    const challenge = textAt(link, 'challenge', report);
    if (challenge === undefined) continue;
    const path = `${link.path}.challenge`;
    if (!challenges.has(challenge)) report(path, 'unknown', 'a challenge of the framework');
    else if (reached.has(challenge)) report(path, 'duplicate', 'one link to a challenge');
    else reached.add(challenge);
  }
  if (reached.size === 0) report(activity.path, 'unreachable', 'a link to a challenge');
  return reached;
}

function lintReach(challenges: readonly Part[], reached: ReadonlySet<string>, report: Report) {
  for (const { id, path, raw } of challenges) {
    const remedy = own(raw, 'remedy');
    if (remedy !== undefined && remedy !== 'none') report(`${path}.remedy`, 'unknown', 'none');
    if (reached.has(id) && remedy === 'none') {
      report(`${path}.remedy`, 'contradiction', 'nothing, as activities link to it');
    }
    if (!reached.has(id) && remedy !== 'none') {
      report(path, 'unreachable', 'an activity that links to it, or remedy: none');
    }
  }
}

/** Activities, their links, and the challenges that none of them reaches. */
export function lintLinks({ components, challenges, activities }: Parts, report: Report): void {
  const known = idsOf(challenges);
  const among = idsOf(components);
  const reached = new Set<string>();
  for (const activity of activities) {
    checkChoice(activity, 'effort', effortSteps, report);
    const component = textAt(activity, 'component', report);
    if (component !== undefined && !among.has(component)) {
      report(`${activity.path}.component`, 'unknown', 'a component of the framework');
    }
    for (const id of lintLinksOf(activity, known, report)) reached.add(id);
  }
  lintReach(challenges, reached, report);
}
