import { fileURLToPath } from 'node:url';

/** The parts that a page with the first two elements loads at its start. */
const PARTS: readonly string[] = ['runtime', 'maturity'];

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** What those parts draw, by package. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'assessment/src/parts': ['Lead', 'Progress', 'StepNavigation', 'StepSection'],
  'maturity-matrix/src/parts': ['CellText'],
  'ui/src/chart': ['GridChart', 'GridCurves', 'GridLabels', 'GridPlot'],
  'ui/src/components': [
    ...['Button', 'Disclosure', 'Figure', 'ProgressTicks', 'RadioScale', 'SectionHeader'],
    'WidgetRoot',
  ],
};

/**
 * The CSS modules whose styles come as one text with the runtime: what repeats in them is packed
 * once. A page without the first two elements has a kilobyte more of it, one with them 0.4 less.
 */
export const firstStyles: readonly string[] = Object.entries(MODULES).flatMap(([folder, names]) =>
  names.map((name) => `${packages}${folder}/${name}.module.css`),
);

/**
 * The list above has to be that of the styles which the parts need; `used` are files by part. Builds
 * for servers and tests have other parts.
 */
export function checkFirstStyles(used: ReadonlyMap<string, readonly string[]>): void {
  if (!PARTS.every((part) => used.has(part))) return;
  const needed = new Set(PARTS.flatMap((part) => used.get(part) ?? []));
  const stray = firstStyles.find((file) => !needed.has(file));
  if (stray) throw new Error(`firstStyles.ts lists ${stray}, which no page needs at its start.`);
  const missing = [...needed].find((file) => !firstStyles.includes(file));
  if (missing) throw new Error(`firstStyles.ts lacks ${missing}, which pages need at their start.`);
}
