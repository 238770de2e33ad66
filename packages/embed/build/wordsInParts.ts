import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';

/**
 * What a widget says before anything is asked of it, by the folder of its words: names of entries,
 * and within them with dots; `*` stands for every one. All others come with the parts on demand.
 */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  'content/src/paths/choice': ['questions'],
  // What others say of the matrix: its phases by name.
  'content/src/matrix': ['phases.*.name'],
  'content/src/matching': [
    'components.*.name',
    'themes',
    'challenges',
    'severity',
    'cite',
    'scope',
  ],
  'assessment/src/locales': [
    ...[
      'title',
      'stepEyebrow',
      'progress',
      'estimate',
      'kept',
      'instruction',
      'readOnly',
      'phases',
    ],
    ...['review', 'next', 'upNext', 'back', 'finish', 'partFailed', 'retry', 'later'],
  ],
  'maturity-matrix/src/locales': [
    ...[
      'eyebrow',
      'open',
      'placing',
      'notStarted',
      'grid',
      'cell',
      'cellName',
      'chooseSquare',
      'letters',
    ],
    ...['rule', 'source', 'whyHere', 'cases', 'table', 'save', 'partFailed', 'retry', 'later'],
  ],
  'strategy-path/src/locales': [
    ...[
      'eyebrow',
      'notCompared',
      'notComparedYet',
      'allUnknown',
      'headline',
      'sentence',
      'levels',
      'notAnswered',
    ],
    ...[
      'questions',
      'questionsAnswered',
      'showQuestions',
      'hideQuestions',
      'instruction',
      'compare',
    ],
    ...[
      'rule',
      'ruleOfHost',
      'source',
      'favor',
      'table',
      'unreadable',
      'unreadableText',
      'unsaved',
    ],
    ...['unsavedText', 'partFailed', 'retry', 'later'],
  ],
  'challenge-matcher/src/locales': [
    ...['title', 'chosen', 'pick', 'instruction', 'search', 'nothingFound', 'found', 'readOnly'],
    ...['notOurs', 'severity', 'eyebrow', 'nothingChosen', 'nothingChosenText', 'source'],
    ...['offered', 'partFailed', 'retry'],
  ],
  'content/src/scaling': [
    ...['steps', 'stages', 'phases.*.name', 'strategies.*.name', 'strategies.*.through'],
    ...['activities.*.short', 'statuses', 'cite', 'scope'],
  ],
  'content/src/cocreation': [
    ...['teams.*.name', 'teams.*.principle', 'phases.*.name', 'activities.*.name'],
    ...['cite', 'scope'],
  ],
  'cocreation-board/src/locales': [
    ...['title', 'headlineEmpty', 'headline', 'sentenceEmpty', 'sentence', 'source', 'rule'],
    ...['duties', 'due', 'andMore', 'feeds', 'markKey', 'partFailed', 'retry', 'later'],
  ],
  'content/src/ecosystem': ['roles', 'cite', 'scope'],
  'scaling-tracker/src/locales': [
    ...[
      'title',
      'headlines',
      'wayEmpty',
      'way',
      'commonToBoth',
      'oneOfTwo',
      'phaseLabel',
      'chosenOn',
    ],
    ...['youAreHere', 'gatePassed', 'markKey', 'source', 'rule', 'partFailed', 'retry'],
  ],
};

/** What another widget tells of a framework: `en.ts?names`, or only its phases. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  names: ['activities.*.name', 'phases.*.name'],
  phases: ['phases.*.name'],
};

const PART = /\/([\w-]+\/src\/[\w/-]+)\/[a-z]{2}\.ts\?(first|later|names|phases)$/;

type Names = readonly string[];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key: { readonly name?: string; readonly value?: unknown };
  readonly value: Node & { readonly properties?: readonly Property[] };
}
interface Declared extends Node {
  readonly declaration?: {
    readonly declarations: readonly { readonly init: Property['value'] | null }[];
  } | null;
}

/** The rest of each pattern that begins with this name; `''` when it names all of the entry. */
const within = (patterns: Names, name: string): Names =>
  patterns
    .map((pattern) => pattern.split('.'))
    .filter(([head]) => head === name || head === '*')
    .map(([, ...rest]) => rest.join('.'));

/** An object literal with the entries of one part. */
function partOf(
  code: string,
  { properties = [] }: Property['value'],
  first: Names,
  isFirst: boolean,
) {
  const kept: string[] = properties.flatMap((property) => {
    const { key, value, start, end } = property;
    const inner = within(first, String(key.name ?? key.value));
    if (inner.length === 0 || inner.includes('')) {
      return inner.length > 0 === isFirst ? code.slice(start, end) : [];
    }
    const text = partOf(code, value, inner, isFirst);
    return `${code.slice(start, value.start)}${text}`;
  });
  return `{${kept.join(',')}}`;
}

/**
 * Takes words apart: `en.ts?first` has what a widget needs at its start, `en.ts?later` the rest. A
 * helper that only the other half calls is left out by the bundler.
 */
export const wordsInParts = (): Plugin => ({
  name: 'words-in-parts',
  enforce: 'pre',
  async resolveId(source, importer) {
    const [, file = '', part] = /^(.*)\?(first|later|names|phases)$/.exec(source) ?? [];
    const found = part && (await this.resolve(file, importer, { skipSelf: true }));
    return found ? `${found.id}?${part}` : null;
  },
  async load(id) {
    const [, folder = '', part] = PART.exec(id) ?? [];
    if (!part) return null;
    const first = TOLD[part] ?? FIRST[folder];
    if (!first) throw new Error(`Nobody has said which words of ${folder} come first`);
    const file = id.replace(/\?\w+$/, '');
    const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
    const { body } = this.parse(code) as unknown as { body: readonly Declared[] };
    const words = body.findLast(({ type }) => type === 'ExportNamedDeclaration')?.declaration
      ?.declarations[0]?.init;
    if (words?.type !== 'ObjectExpression') throw new Error(`${file} exports no words`);
    const text = partOf(code, words, first, part !== 'later');
    return `${code.slice(0, words.start)}${text}${code.slice(words.end)}`;
  },
});
