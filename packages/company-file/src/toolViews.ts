import {
  CHOSEN_PATH,
  type Choice,
  chosenIn,
  type Profile,
  type ProfileEvent,
} from '@servitization/profile';
import type { FileContext } from './context.ts';
import { dayText } from './days.ts';
import type { FileMessages } from './locales/messages.ts';
import { ownValueOf } from './own.ts';
import { timeOf } from './stamps.ts';

/** A tool that a file may hold something of, beside the answers that place its company. */
export type ToolId = keyof FileMessages['look']['tools']['names'];

/** What a file holds of one tool, in words. */
export interface ToolView {
  readonly id: ToolId;
  readonly name: string;
  readonly text: string;
}

/** Tools whose work is a log of entries. */
const LOGS = ['scaling', 'cocreation', 'ecosystem'] as const;

const isStanding = ([, choice]: readonly [string, Choice]): boolean => !('cleared' in choice);

/** What the keys of decisions end with that begin in one of these ways, each once. */
function endingsOf({ chosen }: Profile, ...starts: readonly string[]): readonly string[] {
  const keys = Object.entries(chosen)
    .filter(isStanding)
    .map(([key]) => key);
  const endings = starts.flatMap((start) =>
    keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)),
  );
  return [...new Set(endings)];
}

function pathText(client: Profile, { words, messages }: FileContext): string | null {
  const choice = chosenIn(client, CHOSEN_PATH);
  if (!choice) return null;
  const name = ownValueOf(words.paths, String(choice.value));
  const note = chosenIn(client, 'path-note')?.value ?? choice.note;
  return [name ?? messages.look.tools.unknownPath, note].filter(Boolean).join(': ');
}

function planText(client: Profile, { messages, format }: FileContext): string | null {
  const count = endingsOf(client, 'owner:', 'quarter:').length;
  return count > 0 ? messages.look.tools.planned({ count }, format) : null;
}

function challengesText(client: Profile, { messages, format }: FileContext): string | null {
  const challenges = endingsOf(client, 'matching.challenge.').length;
  const activities = endingsOf(client, 'matching.activity.').length;
  return challenges + activities > 0
    ? messages.look.tools.marked({ challenges, activities }, format)
    : null;
}

function logText(entries: readonly ProfileEvent[], context: FileContext): string | null {
  const [latest] = entries.map(timeOf).sort((a, b) => b - a);
  if (latest === undefined) return null;
  const { messages, format } = context;
  const date = dayText(latest, context);
  return messages.look.tools.logged({ count: entries.length, date }, format);
}

/** What a file holds beside the answers that place its company; nothing of tools without any. */
export function toolViews(client: Profile, context: FileContext): readonly ToolView[] {
  const { names } = context.messages.look.tools;
  const texts = [
    ['path', pathText(client, context)],
    ['plan', planText(client, context)],
    ['challenges', challengesText(client, context)],
    ...LOGS.map(
      (log) =>
        [
          log,
          logText(
            client.events.filter((one) => one.log === log),
            context,
          ),
        ] as const,
    ),
  ] as const;
  return texts.flatMap(([id, text]) => (text === null ? [] : [{ id, name: names[id], text }]));
}
