import { own, type RawRecord } from '../check.ts';
import { isRecord, kinds, type Part, type Parts, type Report } from './findings.ts';

const saysSomething = (words: unknown): boolean =>
  words !== undefined && words !== null && words !== '';

function lintKind(words: RawRecord, path: string, parts: readonly Part[], report: Report): void {
  const ids = new Set(parts.map(({ id }) => id));
  for (const id of ids) {
    if (!saysSomething(own(words, id))) report(`${path}.${id}`, 'no-words', 'words for this id');
  }
  for (const key of Object.keys(words)) {
    if (!ids.has(key)) report(`${path}.${key}`, 'unused-words', 'an id of the framework');
  }
}

/** Every part has words, and all words belong to a part. What else the words hold is not read. */
export function lintWords(words: unknown, parts: Parts, report: Report): void {
  if (!isRecord(words)) {
    report('words', 'type', 'a record');
    return;
  }
  for (const kind of kinds) {
    const given = own(words, kind);
    const path = `words.${kind}`;
    if (isRecord(given)) lintKind(given, path, parts[kind], report);
    else report(path, given === undefined ? 'missing' : 'type', 'a record of words by id');
  }
}
