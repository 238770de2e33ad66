import type { ComponentType } from 'react';
import type { AnswersProps } from './parts/Answers.tsx';
import type { NoticesProps } from './parts/Notices.tsx';
import type { OfferedProps } from './parts/Offered.tsx';
import type { ResultBarProps } from './parts/ResultBar.tsx';

/* Parts that no page needs before the first choice. */

export const loadAnswers = (): Promise<ComponentType<AnswersProps>> =>
  import('./parts/Answers.tsx').then(({ Answers }) => Answers);

export const loadResultBar = (): Promise<ComponentType<ResultBarProps>> =>
  import('./parts/ResultBar.tsx').then(({ ResultBar }) => ResultBar);

export const loadOffered = (): Promise<ComponentType<OfferedProps>> =>
  import('./parts/Offered.tsx').then(({ Offered }) => Offered);

export const loadNotices = (): Promise<ComponentType<NoticesProps>> =>
  import('./parts/Notices.tsx').then(({ Notices }) => Notices);
