export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Clauses one after the other; a comma keeps those apart that have commas of their own. */
export const joined = (clauses: readonly string[], and: string): string =>
  clauses.join(clauses.some((clause) => clause.includes(',')) ? `, ${and} ` : ` ${and} `);
