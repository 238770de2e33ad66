import { type Profile, randomHex } from '@servitization/profile';

/**
 * A former state of a document, as one of its own: under its old id other tabs would join it with
 * what they hold, and nothing would go.
 */
export const afresh = (profile: Profile): Profile => ({ ...profile, id: randomHex(16) });
