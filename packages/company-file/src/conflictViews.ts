import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import { type Conflict, conflictsIn, type Json } from '@servitization/profile';
import type { FileContext } from './context.ts';
import { dayText } from './days.ts';
import { ownValueOf } from './own.ts';
import { roleName } from './roles.ts';
import { timeOf } from './stamps.ts';
import { isOwnKey } from './summary.ts';

export interface ValueView {
  /** The value alone. */
  readonly value: string;
  /** With the day on which it was written. */
  readonly text: string;
}

export interface ConflictView {
  readonly id: string;
  readonly conflict: Conflict;
  readonly what: string;
  readonly standing: ValueView;
  readonly lost: readonly (ValueView & { readonly register: Conflict['lost'][number] })[];
}

type Entry = Readonly<Record<string, Json>>;

const isRecord = (value: Json | undefined): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A question of the framework, a decision or the name, in words. */
function nameOf(
  [part = '', key = '', question = '']: Conflict['where'],
  context: FileContext,
): string {
  const { words, messages, format, framework } = context;
  const { conflicts } = messages;
  if (part === 'name') return conflicts.name;
  if (part === 'chosen') return conflicts.choice({ key }, format);
  const isKnown = matrix.activityIds(framework).includes(question);
  const asked = isKnown ? wordsFor(words.activities, question).question : question;
  return conflicts.answer({ question: asked, role: roleName(key, messages) }, format);
}

/** An answer by its level, a decision by its value; a note stands after it. */
function valueText(value: Json | undefined, { words, messages }: FileContext): string {
  const { cleared } = messages.conflicts;
  if (!isRecord(value)) return value === undefined || value === '' ? cleared : String(value);
  if (ownValueOf(value, 'cleared')) return cleared;
  const note = ownValueOf(value, 'note');
  const level = ownValueOf(value, 'level');
  const said =
    level === undefined
      ? String(ownValueOf(value, 'value') ?? cleared)
      : (words.levels[level as matrix.Level] ?? words.unknown);
  return typeof note === 'string' ? `${said}: ${note}` : said;
}

function valueView(
  register: { readonly value: Json; readonly at: string } | undefined,
  context: FileContext,
): ValueView {
  const { messages, format } = context;
  const value = valueText(register?.value, context);
  const isDated = register !== undefined && register.at !== '';
  return {
    value,
    text: isDated
      ? messages.conflicts.at({ value, date: dayText(timeOf(register), context) }, format)
      : value,
  };
}

/** What was written twice and nobody has decided on. */
export const conflictViews = (context: FileContext): readonly ConflictView[] =>
  conflictsIn(context.profile)
    .filter(({ where: [part, key = ''] }) => part !== 'chosen' || !isOwnKey(key))
    .map((conflict) => ({
      id: conflict.where.join('/'),
      conflict,
      what: nameOf(conflict.where, context),
      standing: valueView(conflict.standing, context),
      lost: conflict.lost.map((register) => ({ ...valueView(register, context), register })),
    }));
