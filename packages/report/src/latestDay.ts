import { lastWritten } from '@servitization/company-file/parts';
import type { Profile } from '@servitization/profile';

/** The day of a document's last entry: what a server goes by, which is in no reader's time zone. */
export const latestDay = (profile: Profile): string =>
  new Date(lastWritten(profile) ?? 0).toISOString().slice(0, 10);
