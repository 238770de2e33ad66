import type { PaperId } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import type { Format } from '@servitization/ui';
import type { ComponentType } from 'react';
import type { ReportTexts } from '../texts/texts.ts';
import type { SectionId } from './sectionId.ts';

/** What every chapter is made from. */
export interface ReportContext {
  readonly profile: Profile;
  readonly texts: ReportTexts;
  readonly format: Format;
  /** The day that the report is of, such as `2026-11-22`. */
  readonly today: string;
  /** How many chapters share the pages; the answers and the log take what room the others leave. */
  readonly chapters: number;
  /** Texts of people that are not whole in here. */
  readonly shortened: number;
}

/** With so few others, answers stand in full, and on a page of their own. */
const FEW = 3;

export const isBrief = ({ chapters }: Pick<ReportContext, 'chapters'>): boolean => chapters <= FEW;

export interface SectionProps {
  readonly context: ReportContext;
}

/**
 * One chapter. To add one: write its file, name it in `SectionId`, list it in `sections.ts`, and give
 * it a name in the locales and its widget's words in `texts/`.
 */
export interface ReportSection {
  readonly id: SectionId;
  /** Whether the document has anything to tell here. */
  readonly isIn: (profile: Profile) => boolean;
  /** The finding in one sentence, which is also the chapter's headline. */
  readonly useFinding: (context: ReportContext) => string;
  readonly Section: ComponentType<SectionProps>;
  /** It has only the room that other chapters leave. */
  readonly isAppendix?: boolean;
  /** The study that its phases, paths or links come from; none of what people have written. */
  readonly paper?: PaperId;
  /** How far the evidence of that study reaches, in words. */
  readonly scopeIn?: (texts: ReportTexts) => string;
}
