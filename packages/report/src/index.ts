export type { ReportMessages } from './locales/messages.ts';
export { Report, type ReportProps } from './Report.tsx';
export type { SectionId } from './sections/sectionId.ts';
export type { ReportTexts } from './texts/texts.ts';
export { type ReportModel, type ReportOptions, useReport } from './useReport.ts';
