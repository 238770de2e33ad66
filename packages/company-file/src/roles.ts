import type { FileMessages, Role } from './locales/messages.ts';
import { ownValueOf } from './own.ts';

/** Roles that a colleague's answers can be taken in under, beside the user's own. */
export const COLLEAGUES: readonly Role[] = ['sales', 'service', 'it', 'partner'];

/** A role in words; that of a host's own page as it is. */
export const roleName = (rater: string, { people }: Pick<FileMessages, 'people'>): string =>
  ownValueOf(people.roles, rater) ?? rater;
