import { de as ofChallenges } from '@servitization/challenge-matcher/locales/de';
import { de as ofBoard } from '@servitization/cocreation-board/locales/de';
import { de as ofFile } from '@servitization/company-file/locales/de';
import { de as board } from '@servitization/content/cocreation/de';
import { de as ecosystem } from '@servitization/content/ecosystem/de';
import { de as matching } from '@servitization/content/matching/de';
import { de as matrix } from '@servitization/content/matrix/de';
import { de as choice } from '@servitization/content/paths/choice/de';
import { de as paths } from '@servitization/content/paths/de';
import { de as scaling } from '@servitization/content/scaling/de';
import { de as ofEcosystem } from '@servitization/ecosystem-journey/locales/de';
import { de as ofPlace } from '@servitization/maturity-matrix/locales/de';
import { later as laterOfPlace } from '@servitization/maturity-matrix/locales/later.de';
import { de as ofScaling } from '@servitization/scaling-tracker/locales/de';
import { de as ofPaths } from '@servitization/strategy-path/locales/de';
import { later as laterOfPaths } from '@servitization/strategy-path/locales/later.de';
import { de as messages } from '../locales/de.ts';
import type { ReportTexts } from './texts.ts';

/** German: all that the report says. */
export const de: ReportTexts = {
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
