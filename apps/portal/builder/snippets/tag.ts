import type { Choices, Typed } from '../choices.ts';
import { attributesOf, escaped } from '../html.ts';

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** A tag on one line, or with an attribute a line where it would be long. */
const opened = (name: string, attributes: Typed): string => {
  const short = `<${name}${attributesOf(attributes)}>`;
  if (short.length <= 80) return short;
  const lines = Object.entries(attributes).map(([key, value]) => attributesOf({ [key]: value }));
  return `<${name}\n${lines.map((line) => ` ${line}`).join('\n')}\n>`;
};

/** A tag with what is in it. */
export const tag = (name: string, attributes: Typed, content = ''): string =>
  content === ''
    ? `${opened(name, attributes)}</${name}>`
    : `${opened(name, attributes)}\n${indented(content)}\n</${name}>`;

/** What stands in for a widget until it is there, and where it never comes. */
export function fallbackOf({ text, link }: Choices['fallback']): string {
  if (text === '') return '';
  return `<p>${link ? `<a${attributesOf({ href: link })}>${escaped(text)}</a>` : escaped(text)}</p>`;
}

/** The tag of a script, as it follows its major version or as it is now. */
export function scriptTag(
  folder: string,
  script: { readonly followed: string; readonly pinned: string; readonly integrity: string },
  release: Choices['release'],
): string {
  const file = script[release];
  const pin: Typed =
    release === 'pinned' ? { integrity: script.integrity, crossorigin: 'anonymous' } : {};
  return tag('script', { type: 'module', src: `${folder}${file}`, ...pin });
}
