import { onlyKeys, own, type RawRecord, record, wrongKind } from '../check.ts';
import { readAnswer } from '../matrix/answers.ts';
import { framework as paper } from '../matrix/framework.ts';
import type { AssessOptions, Level } from '../matrix/types.ts';

/** Levels by activity, those that the framework in force doesn't ask for among them. */
export type Levels = ReadonlyMap<string, Level | null>;

export interface ToldReading {
  readonly levels: Levels;
  readonly version: string;
}

function textIn(owner: RawRecord, key: string, path: string): string {
  const value = own(owner, key);
  if (typeof value === 'string') return value;
  throw wrongKind(value, `${path}.${key}`, 'the version of a framework, a string');
}

/** Reads what was told; every answer must be one, whether its question is still asked or not. */
export function readTold(value: unknown, path: string): ToldReading {
  const told = record(value, path);
  const answers = record(own(told, 'answers'), `${path}.answers`);
  const levels = Object.keys(answers).map((id): [string, Level | null] => [
    id,
    readAnswer(answers[id], `${path}.answers.${id}`),
  ]);
  return { levels: new Map(levels), version: textIn(told, 'version', path) };
}

const KEYS = ['version', 'formerly', 'consolidation', 'framework'];

export interface Rules {
  /** The rules in force, as `assess` takes them: it says what is wrong with them. */
  readonly inForce: AssessOptions;
  readonly version: string;
  readonly formerly: RawRecord;
}

/** What `assess` takes, of the record's own. */
const rulesIn = (options: RawRecord): AssessOptions =>
  Object.fromEntries(['consolidation', 'framework'].map((key) => [key, own(options, key)]));

/** Rules of a former version; `undefined` when they are not at hand. */
export function formerRules({ formerly }: Rules, version: string): AssessOptions | undefined {
  const found = own(formerly, version);
  return found === undefined ? undefined : rulesIn(record(found, `options.formerly.${version}`));
}

export function readRules(value: unknown): Rules {
  const options = record(value, 'options');
  onlyKeys(options, 'options', new Set(KEYS), KEYS.join(', '));
  const formerly = own(options, 'formerly');
  return {
    inForce: rulesIn(options),
    version: versionOf(options),
    formerly: formerly === undefined ? {} : record(formerly, 'options.formerly'),
  };
}

function versionOf(options: RawRecord): string {
  if (own(options, 'version') !== undefined) return textIn(options, 'version', 'options');
  const hosts = own(options, 'framework');
  if (hosts === undefined) return paper.version;
  return textIn(record(hosts, 'options.framework'), 'version', 'options.framework');
}
