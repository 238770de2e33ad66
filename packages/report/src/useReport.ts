'use client';
import type { ProfileStatus } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useSettings, useToday } from '@servitization/ui';
import { useMemo } from 'react';
import { latestDay } from './latestDay.ts';
import type { ReportContext, ReportSection } from './sections/section.ts';
import type { SectionId } from './sections/sectionId.ts';
import { sections } from './sections/sections.ts';
import { shortened } from './shorten.ts';
import { en } from './texts/en.ts';
import type { ReportTexts } from './texts/texts.ts';

export interface ReportOptions extends Pick<ProfileProps, 'profile' | 'defaultProfile'> {
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** All that is said, in the language of `locale`: the module `texts/<locale>`. English by default. */
  readonly texts?: ReportTexts;
  /** The day that the report is of, `2026-11-22`; the reader's own day by default. */
  readonly today?: string;
  /** Only these chapters, in the report's own order. */
  readonly only?: readonly SectionId[];
}

export interface ReportModel {
  readonly context: ReportContext;
  /** Whether the document could be read as it is stored. */
  readonly status: ProfileStatus;
  /** Chapters that have something to tell. */
  readonly told: readonly ReportSection[];
  /** Chapters that nothing is known for; that nobody has commented is no gap. */
  readonly missing: readonly ReportSection[];
}

/** View model of the report: which chapters there are, and what they are made from. */
export function useReport(options: ReportOptions): ReportModel {
  const { texts = en, only } = options;
  const { profile: whole, status } = useProfile(options);
  const { profile, count } = useMemo(() => shortened(whole), [whole]);
  const format = formatFor(useSettings(options).locale);
  const today = useToday(options.today, latestDay(profile));
  const asked = sections.filter(({ id }) => !only || only.includes(id));
  const isTold = ({ isIn }: ReportSection) => isIn(profile);
  const told = asked.filter(isTold);
  const chapters = told.filter(({ isAppendix }) => !isAppendix).length;
  return {
    context: { profile, texts, format, today, chapters, shortened: count },
    status,
    told,
    missing: asked.filter((one) => one.paper && !isTold(one)),
  };
}
