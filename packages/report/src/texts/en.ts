import { en as ofChallenges } from '@servitization/challenge-matcher/locales/en';
import { en as ofBoard } from '@servitization/cocreation-board/locales/en';
import { en as ofFile } from '@servitization/company-file/locales/en';
import { en as board } from '@servitization/content/cocreation/en';
import { en as ecosystem } from '@servitization/content/ecosystem/en';
import { en as matching } from '@servitization/content/matching/en';
import { en as matrix } from '@servitization/content/matrix/en';
import { en as choice } from '@servitization/content/paths/choice/en';
import { en as paths } from '@servitization/content/paths/en';
import { en as scaling } from '@servitization/content/scaling/en';
import { en as ofEcosystem } from '@servitization/ecosystem-journey/locales/en';
import { details } from '@servitization/maturity-matrix/locales/details.en';
import { en as ofPlace } from '@servitization/maturity-matrix/locales/en';
import { en as ofScaling } from '@servitization/scaling-tracker/locales/en';
import { compared } from '@servitization/strategy-path/locales/compared.en';
import { en as ofPaths } from '@servitization/strategy-path/locales/en';
import { plan } from '@servitization/strategy-path/locales/plan.en';
import { en as messages } from '../locales/en.ts';
import type { ReportTexts } from './texts.ts';

/** English: all that the report says. */
export const en: ReportTexts = {
  messages,
  place: { words: matrix, messages: { ...ofPlace, details, paths } },
  paths: { words: { matrix, paths, choice }, messages: { ...ofPaths, plan, compared } },
  challenges: { words: matching, messages: ofChallenges },
  scaling: { words: scaling, messages: ofScaling },
  cocreation: { words: board, messages: ofBoard },
  ecosystem: { words: ecosystem, messages: ofEcosystem },
  file: { words: matrix, messages: ofFile },
};
