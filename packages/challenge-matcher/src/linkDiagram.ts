import type { matching } from '@servitization/core';

/** A place in rows from the top: 0.5 is the middle of the first row. */
type Row = number;

export interface DiagramChallenge {
  readonly id: string;
  readonly severity: matching.Severity;
  readonly row: Row;
  /** Something digital answers it, under the filters in force. */
  readonly linked: boolean;
}

export interface DiagramActivity {
  readonly id: string;
  readonly row: Row;
  readonly planned: boolean;
}

export interface DiagramLine {
  readonly from: Row;
  readonly to: Row;
  readonly challenge: string;
  readonly activity: string;
  readonly evidence: matching.Evidence;
  readonly severity: matching.Severity;
  /** The line by which the plan covers the challenge. */
  readonly planned: boolean;
}

export interface LinkDiagram {
  readonly rows: number;
  readonly challenges: readonly DiagramChallenge[];
  readonly activities: readonly DiagramActivity[];
  readonly lines: readonly DiagramLine[];
}

type Link = Omit<DiagramLine, 'from' | 'to'>;

function linksIn({ ranked, plan }: matching.Match): readonly Link[] {
  const planned = new Set(
    plan.flatMap(({ activity, covers }) =>
      covers.map(({ challenge }) => `${challenge}>${activity}`),
    ),
  );
  return ranked.flatMap(({ activity, covers }) =>
    covers.map(({ challenge, evidence, severity }) => ({
      ...{ challenge, activity, evidence, severity },
      planned: planned.has(`${challenge}>${activity}`),
    })),
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Activities near the challenges that they answer, so that few lines cross. */
function activityRows(links: readonly Link[], challenges: readonly string[]): Map<string, Row> {
  const ids = [...new Set(links.map(({ activity }) => activity))];
  const centers = new Map(
    ids.map((id) => {
      const own = links.filter(({ activity }) => activity === id);
      return [id, mean(own.map(({ challenge }) => challenges.indexOf(challenge)))];
    }),
  );
  const ordered = ids.sort((a, b) => (centers.get(a) ?? 0) - (centers.get(b) ?? 0));
  return new Map(ordered.map((id, index) => [id, index + 0.5]));
}

/** Rows as near to what each would like as order and distance of one row allow. */
export function spread(wished: readonly Row[], rows: number): readonly Row[] {
  const placed = [...wished];
  placed.forEach((wish, index) => {
    placed[index] = Math.max(wish, (placed[index - 1] ?? -0.5) + 1);
  });
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? 0, (placed[index + 1] ?? rows + 0.5) - 1);
  }
  return placed;
}

/** Challenges beside the middle of their activities, those without a line below all others. */
function challengeRows(
  links: readonly Link[],
  to: ReadonlyMap<string, Row>,
  ids: readonly string[],
) {
  const wish = (id: string) =>
    mean(links.filter(({ challenge }) => challenge === id).map((l) => to.get(l.activity) ?? 0));
  const linked = ids.filter((id) => links.some(({ challenge }) => challenge === id));
  const ordered = [...linked].sort((a, b) => wish(a) - wish(b));
  const rows = Math.max(to.size, linked.length);
  const placed = spread(ordered.map(wish), rows);
  const below = ids.filter((id) => !linked.includes(id));
  return {
    rows: rows + below.length,
    of: new Map([
      ...ordered.map((id, index) => [id, placed[index] ?? 0] as const),
      ...below.map((id, index) => [id, rows + index + 0.5] as const),
    ]),
    linked: new Set(linked),
  };
}

/** Where challenges, activities and the lines between them stand. */
export function linkDiagram(selection: matching.Selection, match: matching.Match): LinkDiagram {
  const links = linksIn(match);
  const ids = Object.keys(selection);
  const to = activityRows(links, ids);
  const from = challengeRows(links, to, ids);
  const planned = new Set(match.plan.map(({ activity }) => activity));
  return {
    rows: from.rows,
    challenges: [...from.of].map(([id, row]) => ({
      ...{ id, row },
      severity: selection[id] ?? 1,
      linked: from.linked.has(id),
    })),
    activities: [...to].map(([id, row]) => ({ id, row, planned: planned.has(id) })),
    // The plan is drawn last, over the others.
    lines: links
      .map((link) => ({
        ...link,
        from: from.of.get(link.challenge) ?? 0,
        to: to.get(link.activity) ?? 0,
      }))
      .sort((a, b) => Number(a.planned) - Number(b.planned)),
  };
}

/** A curve from the left edge to the right one of a box that is `WIDTH` wide and `rows` high. */
export const WIDTH = 100;
export const curve = ({ from, to }: Pick<DiagramLine, 'from' | 'to'>): string =>
  `M0 ${from}C${WIDTH / 2} ${from} ${WIDTH / 2} ${to} ${WIDTH} ${to}`;
