import type { Plugin } from 'vite';

const ABSENT = '\0words-apart';
const english = /^(@servitization\/content\/(\w+\/)+en|\.\/locales\/en\.ts)$/;
const widgets =
  /packages\/(assessment|maturity-matrix|strategy-path|challenge-matcher|scaling-tracker|cocreation-board|company-file|ecosystem-journey)\/src\/(\w+|parts\/Offered)\.tsx?$/;

const onDemand = /^(@servitization\/content\/paths\/en|\.\.\/locales\/details\.en\.ts)$/;
const parts = /packages\/maturity-matrix\/src\/parts\//;

const ofReport = /^(\.\/texts\/en\.ts|@servitization\/content\/(\w+\/)+en)$/;
const report = /packages\/report\/src\/\w+\.ts$/;

const isApart = (source: string, importer = ''): boolean =>
  (ofReport.test(source) && report.test(importer)) ||
  (english.test(source) && widgets.test(importer)) ||
  (onDemand.test(source) && parts.test(importer));

/**
 * Widgets bring English along for hosts that import them. Here each gets the words of its language
 * from the element, so that a page loads those of one language and no other.
 */
export const wordsApart = (): Plugin => ({
  name: 'words-apart',
  enforce: 'pre',
  resolveId: (source, importer) => (isApart(source, importer) ? ABSENT : null),
  load: (id) => (id === ABSENT ? 'export const en = undefined, details = undefined;' : null),
});
