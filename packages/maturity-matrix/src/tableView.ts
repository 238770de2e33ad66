import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { DataTableGroup, DataTableProps } from '@servitization/ui';
import type { DetailMessages } from './locales/messages.ts';
import { routeText } from './routeView.ts';
import type { ViewContext } from './views.ts';

interface TableContext extends ViewContext {
  readonly details: DetailMessages;
}

/** The data of the picture, phase by phase. */
export function tableView(context: TableContext): DataTableProps {
  const { assessment, details, format } = context;
  const { phase, answered, progress, consolidated } = details.columns;
  const share = format.percent(assessment.consolidation);
  return {
    caption: `${details.tableCaption({ share }, format)} ${routeText(context)}`.trim(),
    columns: [phase, answered, progress, consolidated],
    groups: matrix.framework.dimensions.map(({ id }) => groupOf(context, id)),
  };
}

function groupOf(context: TableContext, dimension: string): DataTableGroup {
  const { words, details, format, assessment } = context;
  const result = wordsFor(assessment.dimensions, dimension);
  const { coordinate: value, interval, phases } = result;
  const [min, max] = interval;
  const { name } = wordsFor(words.dimensions, dimension);
  return {
    title: details.placed({ name, value, min, max, phases: phases.length }, format),
    hue: dimension,
    rows: phases.map((phase, index) => phaseRow(context, phase, index + 1)),
  };
}

function phaseRow(context: TableContext, phase: matrix.PhaseResult, number: number): string[] {
  const { words, details, format } = context;
  const { id, answered, total, progress, consolidated, aheadOfSequence } = phase;
  const settled = details.consolidated[`${consolidated}`];
  return [
    `${number} ${wordsFor(words.phases, id).name}`,
    details.answeredOf({ answered, total }, format),
    progress === null ? details.notAssessed : format.percent(progress),
    aheadOfSequence ? `${settled}, ${details.aheadOfSequence}` : settled,
  ];
}
