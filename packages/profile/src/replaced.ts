import { firstOf } from './issue.ts';
import { jsonText } from './json.ts';
import { migrate } from './migrate.ts';
import { parseProfile } from './parse.ts';
import type { Profile } from './types.ts';

/** Another document instead, if it is one; of an older kit's what this one makes of it. Giving back what is there changes nothing. */
export function replaced(profile: Profile, input: unknown): Profile {
  const parsed = parseProfile(migrate(input));
  if (!parsed.ok) throw firstOf(parsed.issues);
  return jsonText(parsed.profile) === jsonText(profile) ? profile : parsed.profile;
}
