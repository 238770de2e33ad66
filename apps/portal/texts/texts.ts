import type { en } from './en/index.ts';

/** All texts of the portal in one language: English is the shape, the others are typed by it. */
export type Texts = typeof en;

/** A part of them, such as `TextsOf<'paths'>`: what `texts/<locale>/paths.ts` holds. */
export type TextsOf<Name extends keyof Texts> = Texts[Name];

/** What the firms of the examples wrote, by their English words. */
export type ExampleTexts = Readonly<Record<string, string>>;
