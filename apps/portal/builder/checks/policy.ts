import type { Choices, Way } from '../choices.ts';
import type { Facts } from '../facts.ts';
import { styleOf } from '../snippets/snippets.ts';

/** One directive of a page's Content Security Policy. */
export interface Directive {
  readonly name: 'script-src' | 'style-src' | 'frame-src' | 'img-src';
  readonly source: string;
  /** Only for saving a figure as pixels: without it, the widget says that this file can't be made. */
  readonly isForPictures?: true;
}

/** Widgets with a figure that can be saved as pixels. */
const WITH_PICTURES = ['matrix', 'ecosystem'];
/** Whose figures are drawn, and saved, in the page itself. */
const IN_PAGE: readonly Way[] = ['script', 'react'];

/** SHA-256 as a policy names it; `null` where the browser can't, as on a page without TLS. */
async function hashOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

const sources: Readonly<Record<Way, (folder: string) => readonly Directive[]>> = {
  script: (folder) => [{ name: 'script-src', source: folder }],
  react: () => [
    { name: 'script-src', source: "'self'" },
    { name: 'style-src', source: "'self'" },
  ],
  frame: (folder) => [
    { name: 'script-src', source: folder },
    { name: 'frame-src', source: folder },
  ],
  cms: (folder) => [{ name: 'frame-src', source: folder }],
};

/** What a page's policy has to allow for the snippet, and nothing beyond. */
export async function policyOf(
  choices: Choices,
  facts: Facts,
  folder: string,
): Promise<readonly Directive[]> {
  const style = styleOf(choices, { facts });
  const hash = style ? await hashOf(style) : null;
  const hasPictures = WITH_PICTURES.includes(choices.widget) && IN_PAGE.includes(choices.way);
  return [
    ...sources[choices.way](folder),
    ...(hash ? [{ name: 'style-src', source: hash } as const] : []),
    ...(hasPictures ? [{ name: 'img-src', source: 'blob:', isForPictures: true } as const] : []),
  ];
}

/** The directives as they are written, in one line. */
export const policyText = (directives: readonly Directive[]): string =>
  directives.map(({ name, source }) => `${name} ${source}`).join('; ');
