import { InputError } from '@servitization/core';
import {
  applyChange,
  emptyProfile,
  isNewer,
  jsonText,
  type Profile,
  type ProfileState,
  type ProfileStore,
  type Stamp,
  salvageProfile,
} from '@servitization/profile';
import { ProfileProvider, type ProfileProviderProps } from '@servitization/profile/react';
import { type ComponentType, createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { WidgetSource } from './element.ts';
import { inLanguage } from './languages.ts';
import { partsFetched } from './OnDemandOnServer.tsx';
import { propsFor } from './propsFor.ts';
import { type AttributeFault, readAttributes } from './readAttributes.ts';
import { elementName, schemaOf, sources } from './sources.ts';
import type { Settings } from './widget.ts';

const Provider = ProfileProvider as ComponentType<Omit<ProfileProviderProps, 'children'>>;

export interface RenderOptions {
  /** Where the folder of the script is on the page's own site. Default `/embed/`. */
  readonly base?: string;
  /** HTML for browsers that know no declarative shadow roots, and for when the script fails. */
  readonly fallback?: string;
}

/** A document that takes another's place brings its own stamps. */
const NEVER: Stamp = { at: '', by: '' };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const quoted = (text: string): string =>
  `"${text.replace(/[&"<]/g, (each) => ENTITIES[each] ?? '')}"`;

function sourceOf(name: string): WidgetSource {
  const found = sources.find((source) => elementName(source) === name);
  if (found) return found;
  throw new InputError('name', 'unknown', sources.map(elementName).join(', '));
}

function settingsOf(source: WidgetSource, attributes: Readonly<Record<string, string>>): Settings {
  const schema = schemaOf(source);
  const free = ['id', 'name', 'class', 'lang', 'dir', 'slot'];
  const stray = Object.keys(attributes).find(
    (key) => !Object.hasOwn(schema, key) && !free.includes(key),
  );
  if (stray) throw new InputError(`attributes.${stray}`, 'unknown', Object.keys(schema).join(', '));
  const refuse = ({ attribute, allowed }: AttributeFault) => {
    throw new InputError(`attributes.${attribute}`, 'range', allowed);
  };
  return readAttributes(
    schema,
    (key) => (Object.hasOwn(attributes, key) ? (attributes[key] ?? null) : null),
    refuse,
  );
}

/** What is drawn of a document. Whatever keeps it is the browser's: of keeping nothing is said. */
function stateOf(given: unknown): ProfileState {
  const empty = emptyProfile('empty');
  if (given === undefined) return { profile: empty, status: { state: 'ready' } };
  if (isNewer(given)) {
    const { profile, leftOut: issues } = salvageProfile(given);
    return { profile, status: { state: 'newer', issues, text: jsonText(given) } };
  }
  const change = { type: 'replace', profile: given as Profile } as const;
  return { profile: applyChange(empty, change, NEVER), status: { state: 'ready' } };
}

/** Nobody edits on a server: a page that is drawn ahead may take nothing random and no time. */
function readOnly(state: ProfileState): ProfileStore {
  const refuse = () => {
    throw new Error('A server only draws the document.');
  };
  return {
    getState: () => state,
    subscribe: () => () => {},
    edit: refuse,
    replace: refuse,
    destroy() {},
  };
}

/** Draws until nothing that is in view is missing. */
async function draw(source: WidgetSource, settings: Settings, profile: unknown): Promise<string> {
  const widget = (await source.load())[source.name]?.definition;
  if (!widget) throw new Error(`There is no widget ${source.name}.`);
  const words = inLanguage(source.words, settings.locale ?? '');
  const texts = (await words()).texts[source.name] ?? { words: {}, messages: {} };
  const store = readOnly(stateOf(profile));
  const props = propsFor(widget, { settings, texts, isDisabled: false, send: () => {} });
  const drawing = createElement(Provider, { store }, createElement(widget.component, props));
  let html = renderToString(drawing);
  while (await partsFetched()) html = renderToString(drawing);
  return html;
}

/**
 * HTML of an element that shows its widget before any script has run: its shadow root is declared,
 * with one stylesheet of the page's own site, no `<style>` and no `style` attribute. The script goes
 * on from there.
 *
 * @param name such as `servitization-matrix`
 * @param attributes as in HTML; a bad or unknown one is refused, as nobody would read a console
 * @param profile the company's document; without one the widget is empty
 * @throws {InputError} that names the place and what is allowed
 */
export async function renderElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  profile?: Profile,
  { base = '/embed/', fallback = '' }: RenderOptions = {},
): Promise<string> {
  const source = sourceOf(name);
  const settings = settingsOf(source, attributes);
  const html = await draw(source, settings, profile);
  // The script would take the language of the page, which isn't known here.
  const written = Object.entries({ locale: settings.locale ?? '', ...attributes }).map(
    ([key, text]) => ` ${key}=${quoted(text)}`,
  );
  const document = profile ? jsonText(profile).replaceAll('<', '\\u003c') : '';
  return [
    `<${name}${written.join('')}><template shadowrootmode="open">`,
    `<link rel="stylesheet" href=${quoted(`${base}servitization.css`)}>`,
    html,
    document && `<script type="application/json">${document}</script>`,
    `</template>${fallback}</${name}>`,
  ].join('');
}
