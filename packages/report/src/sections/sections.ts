import { answers } from './Answers.tsx';
import { challenges } from './Challenges.tsx';
import { cocreation } from './Cocreation.tsx';
import { comments } from './Comments.tsx';
import { ecosystem } from './Ecosystem.tsx';
import { log } from './Log.tsx';
import { moments } from './Moments.tsx';
import { paths } from './Paths.tsx';
import { people } from './People.tsx';
import { place } from './Place.tsx';
import { scaling } from './Scaling.tsx';
import type { ReportSection } from './section.ts';

/** All chapters, in the order in which they are read. */
export const sections: readonly ReportSection[] = [
  place,
  answers,
  paths,
  challenges,
  scaling,
  cocreation,
  ecosystem,
  comments,
  people,
  moments,
  log,
];
