import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSource } from '@servitization/tooling/vite';
import { runnerImport } from 'vite';
import type { AttributeSchema, ElementSchema } from '../../src/attributes.ts';
import { propertiesIn } from '../names.ts';
import { tableUnder, wordsUnder } from './readme.ts';

export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface Attribute extends Named, AttributeSchema {}

/** All that a host can rely on of one element. */
export interface ElementDescription extends Named {
  readonly attributes: readonly Attribute[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly properties: readonly Named[];
}

/** The package of each widget, whose manifest says what it is. */
const packages: Readonly<Record<string, string>> = {
  assessment: 'assessment',
  matrix: 'maturity-matrix',
  paths: 'strategy-path',
  matcher: 'challenge-matcher',
  tracker: 'scaling-tracker',
  cocreation: 'cocreation-board',
  ecosystem: 'ecosystem-journey',
  file: 'company-file',
};

const EVENTS = ['ready', 'change', 'error'];
/** Where an element sends more, or less. */
const eventsOf: Readonly<Record<string, readonly string[]>> = {
  assessment: [...EVENTS, 'complete', 'submit'],
  matrix: ['ready', 'error'],
};

/** A name without words would be a gap in every editor, so it ends the build. */
function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`Nothing describes ${what}: see build/elements.`);
  return found;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const summaryOf = (name: string): string => {
  const folder = need(packages[name], `the element ${name}`);
  return JSON.parse(readFileSync(here(`../../../${folder}/package.json`), 'utf8')).description;
};

/** Two rows may tell of one event; both are true of it. */
function eventWords(): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const [event = '', when = ''] of tableUnder('embed', '## Events')) {
    const name = event.replaceAll('`', '');
    words[name] = words[name] ? `${words[name]}; or ${when}` : when;
  }
  return words;
}

/** Some properties share the row of another, which names them in its words. */
function propertyWords(name: string): string {
  const rows = tableUnder('tokens', '## What a host can set');
  const own = rows.find(([first]) => first === `\`--servitization-${name}\``);
  const other = rows.find(([, words]) => words?.includes(`\`${name}\``));
  return need((own ?? other)?.[1], `--servitization-${name}`);
}

const frameWords: Readonly<Record<string, string>> = {
  widget: 'which widget the frame shows',
  src: 'address of `frame.html` where it isn’t beside the script',
};

const named = (names: readonly string[], words: Readonly<Record<string, string>>): Named[] =>
  names.map((name) => ({ name, description: need(words[name], name) }));

/** A table of all elements says of some attributes whose they are; an element's own list needn't. */
const withoutWhose = (text: string): string => text.replace(/^[^:;]*(?:only|but the matrix): /, '');

const attributesIn = (schema: ElementSchema, words: Readonly<Record<string, string>>) =>
  Object.entries(schema).map(([name, one]) => ({
    name,
    ...one,
    // The language of the page comes first; English stands in only where that is none of ours.
    ...(name === 'locale' && { default: '' }),
    description: withoutWhose(need(words[name], `the attribute ${name}`)),
  }));

/** Describes all elements: names from the code that runs, words from the READMEs. */
export async function describeElements(): Promise<readonly ElementDescription[]> {
  const { module } = await runnerImport<typeof import('../../src/sources.ts')>(
    here('../../src/sources.ts'),
    fromSource,
  );
  const words = wordsUnder('embed', '## Attributes', 3);
  const events = eventWords();
  const parts = Object.entries(wordsUnder('embed', '### Parts', 1));
  const css = readFileSync(here('../../dist/servitization.css'), 'utf8');
  const shared = {
    parts: parts.map(([name, description]) => ({ name, description })),
    properties: propertiesIn(css).map((name) => ({
      name: `--servitization-${name}`,
      description: propertyWords(name),
    })),
  };
  const fallback = {
    name: '',
    description: 'what stands there until the widget has come, or fails',
  };
  const service = {
    name: 'service-[activity]',
    description: 'your own help with an activity, where it comes next',
  };
  const told = (list: readonly string[]) =>
    named(
      list.map((each) => `servitization-${each}`),
      events,
    );
  const widgets = module.sources.map((source) => ({
    name: module.elementName(source),
    description: summaryOf(source.name),
    attributes: attributesIn(module.schemaOf(source), words),
    events: told(eventsOf[source.name] ?? EVENTS),
    slots: source.name === 'matrix' ? [fallback, service] : [fallback],
    ...shared,
  }));
  const ofAll: ElementSchema = Object.assign({}, ...module.sources.map(module.schemaOf));
  const shown = module.sources.map(({ name }) => name);
  const frame = {
    name: 'servitization-frame',
    description: 'A widget in a frame that is as high as its content and sends its events',
    attributes: attributesIn(
      {
        widget: { property: 'widget', values: shown, default: '' },
        src: { property: 'src', values: 'link', default: '' },
        ...ofAll,
      },
      { ...words, ...frameWords },
    ),
    events: told(['ready', 'change', 'error', 'complete', 'submit']),
    slots: [],
    parts: [],
    properties: shared.properties,
  };
  return [...widgets, frame];
}
