import { sv as ofChallenges } from '@servitization/challenge-matcher/locales/sv';
import { sv as ofBoard } from '@servitization/cocreation-board/locales/sv';
import { sv as ofFile } from '@servitization/company-file/locales/sv';
import { sv as board } from '@servitization/content/cocreation/sv';
import { sv as ecosystem } from '@servitization/content/ecosystem/sv';
import { sv as matching } from '@servitization/content/matching/sv';
import { sv as matrix } from '@servitization/content/matrix/sv';
import { sv as choice } from '@servitization/content/paths/choice/sv';
import { sv as paths } from '@servitization/content/paths/sv';
import { sv as scaling } from '@servitization/content/scaling/sv';
import { sv as ofEcosystem } from '@servitization/ecosystem-journey/locales/sv';
import { later as laterOfPlace } from '@servitization/maturity-matrix/locales/later.sv';
import { sv as ofPlace } from '@servitization/maturity-matrix/locales/sv';
import { sv as ofScaling } from '@servitization/scaling-tracker/locales/sv';
import { later as laterOfPaths } from '@servitization/strategy-path/locales/later.sv';
import { sv as ofPaths } from '@servitization/strategy-path/locales/sv';
import { sv as messages } from '../locales/sv.ts';
import type { ReportTexts } from './texts.ts';

/** Swedish: all that the report says. */
export const sv: ReportTexts = {
  messages,
  place: { words: matrix, messages: { ...ofPlace, ...laterOfPlace, later: undefined } },
  paths: {
    words: { matrix, paths, choice },
    messages: { ...ofPaths, ...laterOfPaths, later: undefined },
  },
  challenges: { words: matching, messages: ofChallenges },
  scaling: { words: scaling, messages: ofScaling },
  cocreation: { words: board, messages: ofBoard },
  ecosystem: { words: ecosystem, messages: ofEcosystem },
  file: { words: matrix, messages: ofFile },
};
