import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import { type CsvCell, type CsvTable, separatorFor } from '@servitization/ui/export';
import type { DetailMessages, FileColumn } from './locales/messages.ts';
import { chosenName } from './routeView.ts';
import type { ViewContext } from './views.ts';

interface FileContext extends ViewContext {
  readonly details: DetailMessages;
}

type Row = Readonly<Record<FileColumn, CsvCell>>;

const COLUMNS: readonly FileColumn[] = [
  'dimension',
  'phaseNumber',
  'phase',
  'activity',
  'level',
  'levelName',
  'share',
  'threshold',
  'consolidated',
  'ahead',
  'place',
  'placeLow',
  'placeHigh',
  'chosenPath',
];

/** Shares and places as a spreadsheet reads them; more digits would be false precision. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(3));

/** An activity a row, with everything that its phase and its dimension have beside it. */
export function fileTable(context: FileContext): CsvTable {
  const { details, format } = context;
  const rows = matrix.framework.dimensions.flatMap((dimension) =>
    dimension.phases.flatMap((phase, index) => phaseRows(context, dimension, phase, index)),
  );
  return {
    columns: COLUMNS.map((column) => details.fileColumns[column]),
    rows: rows.map((row) => COLUMNS.map((column) => row[column])),
    separator: separatorFor(format.locale),
  };
}

function phaseRows(
  context: FileContext,
  { id: dimension }: matrix.Dimension,
  { id: phase, activities }: matrix.Phase,
  index: number,
): Row[] {
  const { assessment, words, details } = context;
  const { coordinate, interval, phases } = wordsFor(assessment.dimensions, dimension);
  const { progress, consolidated, aheadOfSequence } = phases[index] as matrix.PhaseResult;
  const [low, high] = interval;
  return activities.map(({ id }) => {
    const level = assessment.levels[id] ?? null;
    return {
      dimension: wordsFor(words.dimensions, dimension).name,
      phaseNumber: index + 1,
      phase: wordsFor(words.phases, phase).name,
      activity: wordsFor(words.activities, id).name,
      level,
      levelName: level === null ? details.consolidated.open : words.levels[level],
      share: rounded(progress),
      threshold: assessment.consolidation,
      consolidated: details.consolidated[`${consolidated}`],
      ahead: details.consolidated[`${aheadOfSequence}`],
      place: rounded(coordinate),
      placeLow: rounded(low),
      placeHigh: rounded(high),
      chosenPath: chosenName(context),
    };
  });
}
