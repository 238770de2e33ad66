import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { DataTableGroup, DataTableProps } from '@servitization/ui';
import type { ViewContext } from './views.ts';

/** The data of the picture, phase by phase. */
export function tableView(context: ViewContext): DataTableProps {
  const { assessment, messages, format } = context;
  const { phase, answered, progress, consolidated } = messages.columns;
  const share = format.percent(assessment.consolidation);
  return {
    caption: messages.tableCaption,
    columns: [phase, answered, progress, consolidated({ share }, format)],
    groups: matrix.framework.dimensions.map(({ id }) => groupOf(context, id)),
  };
}

function groupOf(context: ViewContext, dimension: string): DataTableGroup {
  const { words, messages, format, assessment } = context;
  const result = wordsFor(assessment.dimensions, dimension);
  const { coordinate, interval, phases } = result;
  const [min, max] = interval;
  const placed = coordinate !== null;
  return {
    title: wordsFor(words.dimensions, dimension).name,
    hue: dimension,
    rows: [
      ...phases.map((phase, index) => phaseRow(context, phase, index + 1)),
      [
        messages.placeRow({ phases: phases.length }, format),
        '',
        placed ? messages.about({ value: coordinate }, format) : messages.notAssessed,
        messages.between({ min, max }, format),
      ],
    ],
  };
}

function phaseRow(context: ViewContext, phase: matrix.PhaseResult, number: number): string[] {
  const { words, messages, format } = context;
  const { id, answered, total, progress, consolidated } = phase;
  return [
    `${number} ${wordsFor(words.phases, id).name}`,
    messages.answeredOf({ answered, total }, format),
    progress === null ? messages.notAssessed : format.percent(progress),
    messages.consolidated[`${consolidated}`],
  ];
}
