import { challenges } from './Challenges.tsx';
import { moments } from './Moments.tsx';
import { paths } from './Paths.tsx';
import { people } from './People.tsx';
import { place } from './Place.tsx';
import { scaling } from './Scaling.tsx';
import type { ReportSection } from './section.ts';

/** All chapters, in the order in which they are read. */
export const sections: readonly ReportSection[] = [
  place,
  paths,
  challenges,
  scaling,
  people,
  moments,
];
