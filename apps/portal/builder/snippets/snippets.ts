import type { Choices, Way } from '../choices.ts';
import type { Facts } from '../facts.ts';
import type { Block } from './block.ts';
import { ruleOf, styleTag } from './css.ts';
import { frameAddress, frameTag } from './frames.ts';
import { reactSnippet } from './react.ts';
import { fallbackOf, scriptTag, tag } from './tag.ts';

/** Where the snippet leads to, and what is known of the widget. */
export interface Place {
  readonly facts: Facts;
  /** Folder of the script, with its slash. */
  readonly folder: string;
  /** What the widget is called in its language. */
  readonly title: string;
  /** Height of a frame that doesn't follow its content, in px. */
  readonly height: number;
}

/** What stands in the place of a widget where nothing else was chosen, by its language. */
export const NEEDS_SCRIPT: Readonly<Record<string, string>> = {
  en: 'This tool needs JavaScript.',
  sv: 'Verktyget behöver JavaScript.',
  fi: 'Tämä työkalu tarvitsee JavaScriptin.',
  de: 'Dieses Werkzeug braucht JavaScript.',
};

const together = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

/** The rule of a snippet's style, which a policy names by its hash. */
export function styleOf({ way, look, widget }: Choices, { facts }: Pick<Place, 'facts'>): string {
  if (way === 'script') return ruleOf(look, facts.widgets[widget]?.name ?? '');
  return way === 'frame' ? ruleOf(look, 'servitization-frame') : '';
}

function scriptSnippet(choices: Choices, place: Place): string {
  const { widget, attributes, release, locale, fallback } = choices;
  const { facts, folder } = place;
  const text = fallback.text || NEEDS_SCRIPT[locale] || '';
  return together(
    scriptTag(folder, facts.elements, release),
    styleTag(styleOf(choices, place)),
    tag(facts.widgets[widget]?.name ?? '', attributes, fallbackOf({ ...fallback, text })),
  );
}

function bareFrame(choices: Choices, { facts, folder, title, height }: Place): string {
  const schema = facts.widgets[choices.widget]?.attributes ?? {};
  const [version = ''] = facts.frames.followed.split('/');
  const address = frameAddress(`${folder}${version}/`, choices, schema);
  return frameTag(address, choices.attributes['aria-label'] ?? title, height);
}

function frameSnippet(choices: Choices, place: Place): string {
  return together(
    scriptTag(place.folder, place.facts.frames, choices.release),
    styleTag(styleOf(choices, place)),
    tag('servitization-frame', {}, bareFrame(choices, place)),
    fallbackOf(choices.fallback),
  );
}

const html = (text: string): readonly Block[] => [{ language: 'html', text }];

const writers: Readonly<Record<Way, (choices: Choices, place: Place) => readonly Block[]>> = {
  script: (choices, place) => html(scriptSnippet(choices, place)),
  react: reactSnippet,
  frame: (choices, place) => html(frameSnippet(choices, place)),
  cms: (choices, place) => html(together(bareFrame(choices, place), fallbackOf(choices.fallback))),
};

/** What to paste for the way that was chosen. */
export const snippetOf = (choices: Choices, place: Place): readonly Block[] =>
  writers[choices.way](choices, place);
