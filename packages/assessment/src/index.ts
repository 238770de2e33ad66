export { Assessment, type AssessmentProps } from './Assessment.tsx';
export type { AssessmentMessages } from './locales/messages.ts';
export { type AssessmentModel, type AssessmentOptions, useAssessment } from './useAssessment.ts';
