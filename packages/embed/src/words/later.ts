/**
 * Of words that come in parts: what fetches the questions' levels, a function for each dimension in
 * the order of the framework, and puts them in.
 */
export const laterWords = new WeakMap<object, readonly (() => Promise<void>)[]>();
