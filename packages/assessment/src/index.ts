export { Assessment, type AssessmentProps } from './Assessment.tsx';
export type { AssessmentMessages, EndingMessages, NoticeMessages } from './locales/messages.ts';
export { type AssessmentModel, type AssessmentOptions, useAssessment } from './useAssessment.ts';
