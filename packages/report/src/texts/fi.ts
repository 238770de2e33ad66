import { fi as ofChallenges } from '@servitization/challenge-matcher/locales/fi';
import { fi as ofBoard } from '@servitization/cocreation-board/locales/fi';
import { fi as ofFile } from '@servitization/company-file/locales/fi';
import { fi as board } from '@servitization/content/cocreation/fi';
import { fi as ecosystem } from '@servitization/content/ecosystem/fi';
import { fi as matching } from '@servitization/content/matching/fi';
import { fi as matrix } from '@servitization/content/matrix/fi';
import { fi as choice } from '@servitization/content/paths/choice/fi';
import { fi as paths } from '@servitization/content/paths/fi';
import { fi as scaling } from '@servitization/content/scaling/fi';
import { fi as ofEcosystem } from '@servitization/ecosystem-journey/locales/fi';
import { fi as ofPlace } from '@servitization/maturity-matrix/locales/fi';
import { later as laterOfPlace } from '@servitization/maturity-matrix/locales/later.fi';
import { fi as ofScaling } from '@servitization/scaling-tracker/locales/fi';
import { fi as ofPaths } from '@servitization/strategy-path/locales/fi';
import { later as laterOfPaths } from '@servitization/strategy-path/locales/later.fi';
import { fi as messages } from '../locales/fi.ts';
import type { ReportTexts } from './texts.ts';

/** Finnish: all that the report says. */
export const fi: ReportTexts = {
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
