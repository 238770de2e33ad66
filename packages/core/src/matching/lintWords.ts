import { own, type RawRecord } from '../check.ts';
import { isRecord, kinds, type Part, type Parts, type Report } from './findings.ts';

type Kind = keyof Parts;

/** What the words of a part say at least; those of a theme are a text alone. */
const texts: Readonly<Record<Exclude<Kind, 'themes'>, readonly string[]>> = {
  components: ['name', 'description'],
  challenges: ['name', 'says'],
  activities: ['name', 'description', 'firstStep', 'effort', 'tools', 'takes', 'measure'],
};

const saysSomething = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

function lintPart(words: unknown, path: string, kind: Kind, report: Report): void {
  if (words === undefined || words === null || words === '') {
    report(path, 'no-words', 'words for this id');
  } else if (kind === 'themes') {
    if (!saysSomething(words)) report(path, 'no-words', 'a text that is not blank');
  } else if (isRecord(words)) {
    for (const key of texts[kind]) {
      if (!saysSomething(own(words, key))) {
        report(`${path}.${key}`, 'no-words', 'a text that is not blank');
      }
    }
  } else report(path, 'type', `a record of ${texts[kind].join(', ')}`);
}

function lintKind(words: RawRecord, kind: Kind, parts: readonly Part[], report: Report): void {
  const path = `words.${kind}`;
  const ids = new Set(parts.map(({ id }) => id));
  for (const id of ids) lintPart(own(words, id), `${path}.${id}`, kind, report);
  for (const key of Object.keys(words)) {
    if (!ids.has(key)) report(`${path}.${key}`, 'unused-words', 'an id of the framework');
  }
}

/** Every part has all words that are shown of it, and all words belong to a part. */
export function lintWords(words: unknown, parts: Parts, report: Report): void {
  if (!isRecord(words)) {
    report('words', 'type', 'a record');
    return;
  }
  for (const kind of kinds) {
    const given = own(words, kind);
    const path = `words.${kind}`;
    if (isRecord(given)) lintKind(given, kind, parts[kind], report);
    else report(path, given === undefined ? 'missing' : 'type', 'a record of words by id');
  }
}
