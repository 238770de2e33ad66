import type { ElementSchema } from '@servitization/embed/attributes';

/** How much of a widget is there in a language. */
export interface Coverage {
  readonly texts: number;
  /** Texts that are in that language; the others are missing, or the same as in English. */
  readonly translated: number;
}

/** What is known of a widget's element, by language where it differs. */
export interface WidgetFacts {
  /** Such as `servitization-matrix`. */
  readonly name: string;
  readonly attributes: ElementSchema;
  /** What it is called, by language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Bytes with Brotli of all that it loads before anything is entered. */
  readonly weights: Readonly<Record<string, number>>;
  readonly coverage: Readonly<Record<string, Coverage>>;
}

/** A script under the two names that hosts load it by. */
export interface ScriptFacts {
  /** Stays for a major version. */
  readonly followed: string;
  /** Never changes. */
  readonly pinned: string;
  readonly integrity: string;
  readonly brotli: number;
}

/** All that the builder knows of the script it writes tags for; read from its build. */
export interface Facts {
  readonly version: string;
  /** By the last part of the element's name, in the order of the script. */
  readonly widgets: Readonly<Record<string, WidgetFacts>>;
  readonly elements: ScriptFacts;
  readonly frames: ScriptFacts;
}

/** Where the page has them: a script's element that holds data runs nothing. */
export const FACTS_ID = 'builder-facts';
