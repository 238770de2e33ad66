import { type Profile, parseProfile } from '@servitization/profile';
import completeFile from './complete.servitization.json';
import halfAnsweredFile from './half-answered.servitization.json';
import leadingFile from './leading.servitization.json';
import twoYearsFile from './two-years.servitization.json';
import uncertainFile from './uncertain.servitization.json';
import wholeStoryFile from './whole-story.servitization.json';

/** Reads a file as a host would; a file that is not a profile is a fault of this repository. */
function read(file: unknown): Profile {
  const parsed = parseProfile(file);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path }) => path).join(', '));
  return parsed.profile;
}

export const halfAnswered: Profile = read(halfAnsweredFile);
export const uncertain: Profile = read(uncertainFile);
export const complete: Profile = read(completeFile);
export const leading: Profile = read(leadingFile);
/** A firm that has tracked its scaling for two years: a log, and no ratings. */
export const twoYears: Profile = read(twoYearsFile);
/** One firm’s story through all widgets: answers of four people, a path and a plan, challenges, three logs, comments, two moments. */
export const wholeStory: Profile = read(wholeStoryFile);
