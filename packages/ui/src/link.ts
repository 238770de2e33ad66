/** What a link of the host's may be, in words for an error. */
export const LINK = 'an http or https address, a relative one, or # and an id';

/** Whether a link can do no more than lead somewhere: `javascript:` and its like run or hide things. */
export function isSafeLink(address: string): boolean {
  try {
    // A browser reads past spaces and line breaks in "java\nscript:", and so must this.
    return /^https?:$/.test(new URL(address, 'https://page.invalid').protocol);
  } catch {
    return false;
  }
}
