import { wordsFor } from '@servitization/content';
import { paths } from '@servitization/core';
import { type CsvTable, separatorFor } from '@servitization/ui/export';
import type { Calendar } from './calendar.ts';
import { PATH_NOTE } from './choice.ts';
import type { PlanMessages } from './locales/messages.ts';
import { latest, type Step, stepsOf } from './plan.ts';
import { isQuarter, lastDayOf } from './quarters.ts';
import { enteredOn } from './routeViews.ts';
import { levelName, pathName, type ViewContext } from './views.ts';

export interface StepView extends Step {
  readonly name: string;
  readonly level: string;
}

export interface LegView {
  readonly number: number;
  readonly title: string;
  readonly steps: readonly StepView[];
}

export interface PlanView {
  /** Name of the path. */
  readonly path: string;
  /** Why it was chosen; empty while nobody has said. */
  readonly note: string;
  readonly legs: readonly LegView[];
  readonly steps: readonly StepView[];
  readonly assumedStart: boolean;
}

function legTitle(context: ViewContext, plan: PlanMessages, leg: paths.Leg, number: number) {
  const phases = enteredOn(context, leg);
  return phases.length > 0 ? plan.leg({ leg: number, phases }, context.format) : plan.lastLeg;
}

/** The route on a path, with who does what until when. */
export function planView(context: ViewContext, plan: PlanMessages, path: paths.PathId): PlanView {
  const route = paths.planRoute(context.assessment, path);
  const steps = stepsOf(route, context.profile).map((step) => ({
    ...step,
    name: wordsFor(context.words.matrix.activities, step.activity).name,
    level: levelName(context, context.assessment.levels[step.activity] ?? null),
  }));
  const legs = route.legs.map((leg, index) => ({
    number: index + 1,
    title: legTitle(context, plan, leg, index + 1),
    steps: steps.filter((step) => step.leg === index + 1),
  }));
  const note = context.choice?.path === path ? context.choice.note : '';
  return { path: pathName(context, path), note, legs, steps, assumedStart: route.assumedStart };
}

/** `Q1 2027` in the words of the locale; nothing for no quarter. */
export function quarterText({ format }: ViewContext, plan: PlanMessages, quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return quarter === '' ? '' : plan.quarterName({ year, quarter: number }, format);
}

/** The plan as a table for a spreadsheet program: each row stands alone, path and reason with it. */
export function planTable(context: ViewContext, plan: PlanMessages, view: PlanView): CsvTable {
  const { path, leg, activity, level, owner, quarter, until, note } = plan.columns;
  return {
    columns: [path, leg, activity, level, owner, quarter, until, note],
    rows: view.steps.map((step) => [
      view.path,
      view.legs[step.leg - 1]?.title ?? step.leg,
      step.name,
      step.level,
      step.owner || null,
      quarterText(context, plan, step.quarter) || null,
      isQuarter(step.quarter) ? lastDayOf(step.quarter) : null,
      view.note || null,
    ]),
    separator: separatorFor(context.format.locale),
  };
}

/** The day of a stamp on the user's own calendar, in the words of the locale. */
export const dayOf = ({ format }: ViewContext, at: string): string =>
  new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(timeOf(at));

/** When something was written, by the profile's clock; its first 24 characters are a time. */
function timeOf(at: string): Date {
  const time = Date.parse(at.slice(0, 24));
  return new Date(Number.isNaN(time) ? 0 : time);
}

const entryText = ({ columns }: PlanMessages, { path, note }: PlanView, owner: string): string =>
  [
    [columns.path, path],
    [columns.owner, owner],
    [columns.note, note],
  ]
    .flatMap(([label, text]) => (text ? `${label}: ${text}` : []))
    .join('\n');

/** The activities that have a quarter, each on the last day of it. */
export function planCalendar(
  { profile, choice }: ViewContext,
  plan: PlanMessages,
  view: PlanView,
): Calendar {
  const entries = view.steps.flatMap(({ activity, name, owner, quarter, changedAt }) =>
    isQuarter(quarter)
      ? [
          {
            id: `${activity}/${profile.id}`,
            title: name,
            text: entryText(plan, view, owner),
            day: lastDayOf(quarter),
            changed: timeOf(latest([changedAt, choice?.at, profile.chosen[PATH_NOTE]?.at])),
          },
        ]
      : [],
  );
  return { name: profile.name ?? plan.title, entries };
}
