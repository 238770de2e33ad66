import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { ChangeText, DetailMessages } from './locales/messages.ts';
import type { ViewContext } from './views.ts';

export interface PhaseView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly progress: number | null;
  /** It has points before its turn: they don't count yet. */
  readonly ahead: boolean;
  readonly text: string;
  /** Each activity with its level, as the user answered. */
  readonly answers: readonly { readonly id: string; readonly text: string }[];
}

export interface ExplanationView {
  readonly id: string;
  readonly title: string;
  readonly phases: readonly PhaseView[];
  /** What would move the firm up, and back down. */
  readonly moves: readonly string[];
  readonly source: string;
}

interface DetailContext extends ViewContext {
  readonly details: DetailMessages;
}

interface MovesContext extends DetailContext {
  readonly moves: readonly matrix.Move[];
}

/** Why the firm stands where it does, dimension by dimension. */
export function explanationViews(context: DetailContext): ExplanationView[] {
  const { answers, assessment } = context;
  const moves = matrix.smallestMoves(answers, { consolidation: assessment.consolidation });
  return matrix.framework.dimensions.map((dimension) =>
    dimensionView({ ...context, moves }, dimension),
  );
}

function dimensionView(context: MovesContext, dimension: matrix.Dimension): ExplanationView {
  const { assessment, words, details, format } = context;
  const { id, phases, source } = dimension;
  const { phase } = wordsFor(assessment.dimensions, id);
  const { name } = wordsFor(words.dimensions, id);
  return {
    id,
    title: details.inPhase({ name, phase, phases: phases.length }, format),
    phases: phases.map((each, index) => phaseView(context, id, each, index)),
    moves: moveTexts(context, id, phases.length),
    source: details.phaseSource(
      { cite: words.cite[source.paper], section: source.section },
      format,
    ),
  };
}

function phaseView(
  context: DetailContext,
  dimension: string,
  { id, activities }: matrix.Phase,
  index: number,
): PhaseView {
  const { assessment, words, details, format } = context;
  const result = wordsFor(assessment.dimensions, dimension).phases[index] as matrix.PhaseResult;
  const { progress, consolidated, missing, missingSoFar, aheadOfSequence: ahead } = result;
  const { total, answered } = result;
  const points = { missing, missingSoFar };
  const standing = { progress, consolidated: `${consolidated}`, ...points, ahead } as const;
  return {
    id,
    number: index + 1,
    name: wordsFor(words.phases, id).short,
    progress,
    ahead,
    text: details.standing({ ...standing, open: total - answered }, format),
    answers: activities.map((activity) => ({
      id: activity.id,
      text: answerText(context, activity.id),
    })),
  };
}

function answerText(context: DetailContext, activity: string): string {
  const { assessment, words, details, format } = context;
  const level = levelName(context, assessment.levels[activity] ?? null);
  return details.answer({ activity: wordsFor(words.activities, activity).name, level }, format);
}

const levelName = ({ words }: ViewContext, level: matrix.Level | null): string | null =>
  level === null ? null : words.levels[level];

function changeText(context: ViewContext, { activity, from, to }: matrix.Change): ChangeText {
  return {
    activity: wordsFor(context.words.activities, activity).name,
    from: levelName(context, from),
    to: context.words.levels[to],
  };
}

function moveTexts(context: MovesContext, dimension: string, phases: number): string[] {
  const { assessment, moves, details, format } = context;
  const { phase } = wordsFor(assessment.dimensions, dimension);
  if (phase === null) return [details.firstQuestion];
  const texts = moves
    .filter((move) => move.dimension === dimension)
    .map(({ direction, to, changes }) => {
      const values = { to, changes: changes.map((change) => changeText(context, change)) };
      return details[direction](values, format);
    });
  return phase === phases ? [details.lastPhase, ...texts] : texts;
}
