import { en } from '@servitization/content/matching/en';
import { matching } from '@servitization/core';
import { readAt } from './sourceText.tsx';
import { Facts } from './Table.tsx';

const { activities, components } = matching.framework;
type Link = (typeof activities)[number]['links'][number];

const linksTo = (challenge: string): Link[] =>
  activities.flatMap(({ links }) => links.filter((link) => link.challenge === challenge));

const EVIDENCE = ['reported', 'suggested', 'inferred'] as const;

/** How many links rest on what, such as "3 reported, 1 inferred". */
function counted(links: readonly Link[]): string {
  const counts = EVIDENCE.map((kind) => ({
    kind,
    count: links.filter(({ evidence }) => evidence === kind).length,
  }));
  const said = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`);
  return said.join(', ') || 'nothing digital';
}

export const ChallengeTable = () => (
  <Facts
    caption="Challenges, and what links them to an activity"
    columns={['Challenge', 'Theme', 'Answered by', 'Read in']}
    rows={components.flatMap(({ themes }) =>
      themes.flatMap((theme) =>
        theme.challenges.map(({ id, source }) => ({
          key: id,
          id,
          cells: [
            en.challenges[id as matching.ChallengeId].name,
            en.themes[theme.id as matching.ThemeId],
            counted(linksTo(id)),
            readAt(source),
          ],
        })),
      ),
    )}
  />
);

export const DigitalActivityTable = () => (
  <Facts
    caption="Digital activities. Effort is this toolkit’s estimate"
    columns={['Activity', 'What is done', 'Effort', 'Links', 'Read in']}
    rows={activities.map(({ id, effort, links, source }) => ({
      key: id,
      id,
      cells: [
        en.activities[id as matching.ActivityId].name,
        en.activities[id as matching.ActivityId].description,
        en.effort[effort].name,
        counted(links),
        readAt(source),
      ],
    }))}
  />
);

export const EvidenceTable = () => (
  <Facts
    caption="What a link rests on"
    columns={['Evidence', 'It means']}
    rows={EVIDENCE.map((kind) => ({
      key: kind,
      id: kind,
      cells: [en.evidence[kind].name, en.evidence[kind].description],
    }))}
  />
);
