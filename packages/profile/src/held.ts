import { jsonText } from './json.ts';
import { isNewer, migrate, schemaOf } from './migrate.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import { salvageProfile } from './salvage.ts';
import { PASSING, type ProfileState } from './status.ts';
import type { Profile } from './types.ts';

/**
 * A document that a host holds, the way this version of the kit has it: an older one is brought up,
 * of a newer one what can be understood is there, to be read only.
 */
export function heldState(held: Profile): ProfileState {
  if (schemaOf(held) === emptyProfile('').schema) return { profile: held, status: PASSING };
  const document = migrate(held);
  if (isNewer(document)) {
    const { profile, leftOut: issues } = salvageProfile(document);
    return { profile, status: { state: 'newer', issues, text: jsonText(held) } };
  }
  const parsed = parseProfile(document);
  return { profile: parsed.ok ? parsed.profile : held, status: PASSING };
}
