export { Assessment, type AssessmentProps, prepareAssessment } from './Assessment.tsx';
export type { AssessmentMessages, EndingMessages, NoticeMessages } from './locales/messages.ts';
export { type AssessmentModel, type AssessmentOptions, useAssessment } from './useAssessment.ts';
