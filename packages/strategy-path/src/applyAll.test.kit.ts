import { applyChange, type Change, type Profile } from '@servitization/profile';

/** A change, or one that is made from the document as it is then. */
type Step = Change | ((profile: Profile) => Change);

/** The document after all the changes, one a day. */
export const applyAll = (start: Profile, steps: readonly Step[]): Profile =>
  steps.reduce((profile, step, index) => {
    const change = typeof step === 'function' ? step(profile) : step;
    const day = String(index + 1).padStart(2, '0');
    return applyChange(profile, change, { at: `2026-11-${day}T09:00:00.000Z-0000`, by: 'test' });
  }, start);
