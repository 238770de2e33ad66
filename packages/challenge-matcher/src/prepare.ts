import type { Profile } from '@servitization/profile';
import { fetchPart } from '@servitization/ui';
import { hasChosen } from './choices.ts';
import { loadAnswers, loadResultBar } from './onDemand.ts';

/** Fetches what the first picture of a document shows beyond the challenges, so that it is drawn once. */
export async function prepareMatcher(profile: Profile): Promise<void> {
  if (hasChosen(profile)) await Promise.all([fetchPart(loadAnswers), fetchPart(loadResultBar)]);
}
