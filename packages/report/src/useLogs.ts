'use client';
import { type ViewContext as BoardContext, useBoard } from '@servitization/cocreation-board/parts';
import { useEcosystemJourney } from '@servitization/ecosystem-journey';
import type { ViewContext as JourneyContext } from '@servitization/ecosystem-journey/parts';
import { useScalingTracker } from '@servitization/scaling-tracker';
import type { ViewContext as TrackerContext } from '@servitization/scaling-tracker/parts';
import type { ReportContext } from './sections/section.ts';

const given = ({ profile, format, today }: ReportContext, id: string) => ({
  ...{ profile, today, readOnly: true, locale: format.locale, id: `report-${id}` },
});

/** The tracker of scaling, as its views take it. */
export const useTracker = (context: ReportContext): TrackerContext =>
  useScalingTracker({ ...given(context, 'scaling'), ...context.texts.scaling }).context;

/** The board of co-creation, as its views take it. */
export const useBoardOf = (context: ReportContext): BoardContext =>
  useBoard({ ...given(context, 'cocreation'), ...context.texts.cocreation }).context;

/** The journey of the ecosystem, as its views take it. */
export const useJourney = (context: ReportContext): JourneyContext =>
  useEcosystemJourney({ ...given(context, 'ecosystem'), ...context.texts.ecosystem }).context;
