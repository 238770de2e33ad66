import type { MatcherMessages } from '@servitization/challenge-matcher';
import type { BoardMessages } from '@servitization/cocreation-board';
import type { FileMessages } from '@servitization/company-file';
import type {
  CocreationWords,
  EcosystemWords,
  MatchingWords,
  MatrixWords,
  ScalingWords,
} from '@servitization/content';
import type { JourneyMessages } from '@servitization/ecosystem-journey';
import type { MatrixMessages } from '@servitization/maturity-matrix';
import type { TrackerMessages } from '@servitization/scaling-tracker';
import type { StrategyPathMessages, StrategyPathWords } from '@servitization/strategy-path';
import type { ReportMessages } from '../locales/messages.ts';

/** All that the report says in one language: its own words, and those of the widgets it draws on. */
export interface ReportTexts {
  readonly messages: ReportMessages;
  readonly place: { readonly words: MatrixWords; readonly messages: MatrixMessages };
  readonly paths: {
    readonly words: StrategyPathWords;
    readonly messages: StrategyPathMessages;
  };
  readonly challenges: { readonly words: MatchingWords; readonly messages: MatcherMessages };
  readonly scaling: { readonly words: ScalingWords; readonly messages: TrackerMessages };
  readonly cocreation: { readonly words: CocreationWords; readonly messages: BoardMessages };
  readonly ecosystem: { readonly words: EcosystemWords; readonly messages: JourneyMessages };
  readonly file: { readonly words: MatrixWords; readonly messages: FileMessages };
}
