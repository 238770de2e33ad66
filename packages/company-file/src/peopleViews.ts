import { wordsFor } from '@servitization/content';
import { matrix, raters } from '@servitization/core';
import { type Change, ratingsOf, SELF } from '@servitization/profile';
import type { CsvTable, DataTableProps } from '@servitization/ui';
import type { FileContext } from './context.ts';
import type { Role } from './locales/messages.ts';
import { roleName } from './roles.ts';
import { peopleIn } from './summary.ts';

/** Own answers first, then the roles as they are offered, then what a host's pages call theirs. */
const ORDER: readonly string[] = [
  'self',
  'sales',
  'service',
  'it',
  'partner',
] satisfies readonly Role[];
const placeOf = (rater: string): number => {
  const place = ORDER.indexOf(rater);
  return place === -1 ? ORDER.length : place;
};

const inOrder = (people: readonly string[]): readonly string[] =>
  [...people].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));

function comparisonOf({ profile, framework }: FileContext): raters.RatersComparison {
  const ids = matrix.activityIds(framework);
  const answers = peopleIn(profile).map(
    (rater) => [rater, ratingsOf(profile, rater, ids)] as const,
  );
  return raters.compare(Object.fromEntries(answers), { framework });
}

export interface PersonView {
  readonly rater: string;
  readonly name: string;
  readonly text: string;
  readonly isSelf: boolean;
}

/** Who gave one answer, on the line of a question. */
export interface MarkView {
  readonly level: matrix.Level;
  readonly name: string;
  readonly people: string;
}

export interface GapView {
  readonly id: string;
  readonly question: string;
  readonly gap: string;
  readonly low: matrix.Level;
  readonly high: matrix.Level;
  /** From the lowest answer to the highest. */
  readonly marks: readonly MarkView[];
}

export interface PeopleView {
  readonly people: readonly PersonView[];
  readonly title: string;
  readonly sentence: string;
  readonly gaps: readonly GapView[];
}

function personView(rater: string, context: FileContext): PersonView {
  const { profile, framework, messages, format } = context;
  const ids = matrix.activityIds(framework);
  const answered = Object.keys(ratingsOf(profile, rater, ids)).length;
  return {
    rater,
    name: roleName(rater, messages),
    text: messages.people.answered({ answered, total: ids.length }, format),
    isSelf: rater === SELF,
  };
}

function marksOf(
  levels: raters.QuestionSpread['levels'],
  { words, messages, format }: FileContext,
): readonly MarkView[] {
  const list = new Intl.ListFormat(format.locale, { type: 'unit', style: 'short' });
  return matrix.scale.flatMap(({ level }) => {
    const people = inOrder(Object.keys(levels).filter((rater) => levels[rater] === level));
    const names = people.map((rater) => roleName(rater, messages));
    return names.length === 0
      ? []
      : [{ level, name: words.levels[level], people: list.format(names) }];
  });
}

function gapView(question: raters.QuestionSpread, context: FileContext): GapView {
  const { words, messages, format } = context;
  const { activity, levels, low, high, spread } = question;
  return {
    id: activity,
    question: wordsFor(words.activities, activity).question,
    gap: messages.people.gap({ spread: spread ?? 0 }, format),
    low: low ?? 0,
    high: high ?? 0,
    marks: marksOf(levels, context),
  };
}

/** Who has answered, and what they should talk about. */
export function peopleView(context: FileContext): PeopleView {
  const { profile, messages, format } = context;
  const { people: words } = messages;
  const { raters: people, agenda, questions, shared } = comparisonOf(context);
  return {
    people: inOrder(peopleIn(profile)).map((rater) => personView(rater, context)),
    title:
      agenda.length > 0
        ? words.agenda({ count: agenda.length }, format)
        : words.agreed({ shared }, format),
    sentence:
      people.length < 2 ? words.one : words.shared({ shared, total: questions.length }, format),
    gaps: agenda.map((question) => gapView(question, context)),
  };
}

/** Takes all answers of one person away. */
export function takingOut(rater: string, { profile }: FileContext): Change {
  const questions = Object.keys(profile.ratings[rater] ?? {});
  return {
    type: 'several',
    changes: questions.map((question) => ({ type: 'clear-rating', question, rater })),
  };
}

/** Every question with the answer of each person: name first, then a column a person. */
function rowsOf(context: FileContext): readonly { phase: string; hue: string; cells: string[] }[] {
  const { words, messages, framework, format } = context;
  const { raters: people, questions } = comparisonOf(context);
  const order = inOrder(people);
  const byId = new Map(questions.map((question) => [question.activity, question]));
  const cell = (level: matrix.Level | null | undefined) =>
    level == null ? messages.people.open : words.levels[level];
  return framework.dimensions.flatMap(({ id: hue, phases }) =>
    phases.flatMap(({ id, activities }) =>
      activities.map((activity) => {
        const { levels, spread } = byId.get(activity.id) as raters.QuestionSpread;
        return {
          phase: wordsFor(words.phases, id).name,
          hue,
          cells: [
            wordsFor(words.activities, activity.id).name,
            ...order.map((rater) => cell(levels[rater])),
            spread === null ? '' : format.number(spread),
          ],
        };
      }),
    ),
  );
}

const columnsOf = (context: FileContext): string[] => {
  const { question, spread } = context.messages.people;
  const people = inOrder(comparisonOf(context).raters);
  return [question, ...people.map((rater) => roleName(rater, context.messages)), spread];
};

export function tableOf(context: FileContext): DataTableProps {
  const rows = rowsOf(context);
  const phases = [...new Set(rows.map(({ phase }) => phase))];
  return {
    caption: context.messages.people.tableCaption,
    columns: columnsOf(context),
    groups: phases.map((title) => {
      const own = rows.filter(({ phase }) => phase === title);
      return { title, hue: own[0]?.hue, rows: own.map(({ cells }) => cells) };
    }),
  };
}

export const csvOf = (context: FileContext): CsvTable => ({
  columns: columnsOf(context),
  rows: rowsOf(context).map(({ cells }) => cells),
});
