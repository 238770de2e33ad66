import { own, type RawRecord } from '../check.ts';
import { isRecord, kinds, type Parts, type Report } from './findings.ts';
import { effortSteps, weights } from './weights.ts';

/** Words by id: under which key they stand, which ids there are, and what is said of each. */
interface Kind {
  readonly key: string;
  readonly ids: ReadonlySet<string>;
  /** Texts of an id at least; `null` where its words are a text alone. */
  readonly texts: readonly string[] | null;
  /** Which ids there are, for a reader. */
  readonly allowed: string;
}

const term = ['name', 'description'];

const textsOfPart: Readonly<Record<keyof Parts, Kind['texts']>> = {
  components: term,
  themes: null,
  challenges: ['name', 'says'],
  activities: ['name', 'description', 'firstStep', 'effort', 'tools', 'takes', 'measure'],
};

/** Terms that every framework is told in; their ids are no framework's own. */
const idsOfTerm = {
  evidence: Object.keys(weights),
  effort: Object.keys(effortSteps),
  severity: ['1', '2', '3'],
};

/** Who is cited, and what that rests on: texts of the whole. */
const wholes = ['cite', 'scope'];

const saysSomething = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

function lintText(text: unknown, path: string, report: Report): void {
  if (!saysSomething(text)) report(path, 'no-words', 'a text that is not blank');
}

function lintId(words: unknown, path: string, texts: Kind['texts'], report: Report): void {
  if (words === undefined || words === null || words === '') {
    report(path, 'no-words', 'words for this id');
  } else if (texts === null) {
    lintText(words, path, report);
  } else if (isRecord(words)) {
    for (const key of texts) lintText(own(words, key), `${path}.${key}`, report);
  } else report(path, 'type', `a record of ${texts.join(', ')}`);
}

function lintKind(words: RawRecord, { key: kind, ids, texts, allowed }: Kind, report: Report) {
  const path = `words.${kind}`;
  const given = own(words, kind);
  if (!isRecord(given)) {
    report(path, given === undefined ? 'missing' : 'type', 'a record of words by id');
    return;
  }
  for (const id of ids) lintId(own(given, id), `${path}.${id}`, texts, report);
  for (const key of Object.keys(given)) {
    if (!ids.has(key)) report(`${path}.${key}`, 'unused-words', allowed);
  }
}

function kindsOf(parts: Parts): readonly Kind[] {
  const ofParts = kinds.map((key) => {
    const ids = new Set(parts[key].map(({ id }) => id));
    return { key, ids, texts: textsOfPart[key], allowed: 'an id of the framework' };
  });
  const ofTerms = Object.entries(idsOfTerm).map(([key, ids]) => {
    return { key, ids: new Set(ids), texts: term, allowed: ids.join(', ') };
  });
  return [...ofParts, ...ofTerms];
}

/**
 * Every part and every term has all words that are shown of it, all words belong to one, and it is
 * said who is cited and what that rests on.
 */
export function lintWords(words: unknown, parts: Parts, report: Report): void {
  if (!isRecord(words)) {
    report('words', 'type', 'a record');
    return;
  }
  for (const kind of kindsOf(parts)) lintKind(words, kind, report);
  for (const key of wholes) lintText(own(words, key), `words.${key}`, report);
}
