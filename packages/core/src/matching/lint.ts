import { onlyKeys, own, record } from '../check.ts';
import {
  checkSource,
  isRecord,
  type LintFinding,
  type Part,
  type Parts,
  type Place,
  placesIn,
  type Report,
  textAt,
} from './findings.ts';
import { lintLinks } from './lintLinks.ts';
import { lintWords } from './lintWords.ts';

export interface LintInput {
  readonly framework: unknown;
  /** By id, under `components`, `themes`, `challenges` and `activities`. Unread when absent. */
  readonly words?: unknown;
}

/** Parts with an id of their own; the others are reported and left out. */
function partsAmong(places: readonly Place[], taken: Set<string>, report: Report): readonly Part[] {
  return places.flatMap((place) => {
    checkSource(place, report);
    const id = textAt(place, 'id', report);
    if (id === undefined) return [];
    if (taken.has(id) || id === '__proto__') {
      report(`${place.path}.id`, 'duplicate', 'an id that no other part has');
      return [];
    }
    taken.add(id);
    return [{ ...place, id }];
  });
}

function partsOf(framework: Place, report: Report): Parts {
  textAt(framework, 'id', report);
  textAt(framework, 'version', report);
  const taken = new Set<string>();
  const within = (owners: readonly Place[], key: string) =>
    partsAmong(
      owners.flatMap((owner) => placesIn(owner, key, report)),
      taken,
      report,
    );
  const components = within([framework], 'components');
  const themes = within(components, 'themes');
  const challenges = within(themes, 'challenges');
  return { components, themes, challenges, activities: within([framework], 'activities') };
}

/**
 * What a host should know before it shows a framework of its own: unknown and doubled ids,
 * challenges that no activity answers, sources and words that are missing, words that nothing uses.
 * An empty list says that all is well.
 *
 * @throws {InputError} when there is nothing to look at: the input is no record of these two
 */
export function lintMatchingFramework(input: LintInput): LintFinding[] {
  const given = record(input, 'input');
  onlyKeys(given, 'input', new Set(['framework', 'words']), 'framework and words');
  const framework = own(given, 'framework');
  const words = own(given, 'words');
  const findings: LintFinding[] = [];
  const report: Report = (path, code, allowed) => findings.push({ path, code, allowed });
  if (!isRecord(framework)) {
    report('framework', framework === undefined ? 'missing' : 'type', 'a record');
    return findings;
  }
  const parts = partsOf({ raw: framework, path: 'framework' }, report);
  lintLinks(parts, report);
  if (words !== undefined) lintWords(words, parts, report);
  return findings;
}
