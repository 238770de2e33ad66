'use client';
import type { ComponentType, ReactNode } from 'react';
import { withOverrides } from '../locale/messages.ts';
import { fetchPart, OnDemand } from './OnDemand.tsx';

/** Messages of a widget whose parts on demand have words of their own. */
export interface LaterWords {
  /**
   * Fetches the words of the parts on demand, by the names that they have among the messages. Parts
   * bring their English words along, so English has none. What comes as `words` joins those of the
   * frameworks, where a host gives only what is needed at first.
   */
  readonly later?: (() => Promise<object>) | undefined;
  /** What to say when they can't be fetched. */
  readonly partFailed: string;
  /** Label of the button that fetches them once more. */
  readonly retry: string;
}

interface InContext {
  readonly context: { readonly messages: LaterWords; readonly words?: object };
}

type Load<Props> = () => Promise<ComponentType<Props>>;

/** Several messages under one name; a message alone is a text, a function or a list of texts. */
const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Both of them; where each has something of the same name, what is given stays. */
function joined(given: unknown, fetched: unknown): unknown {
  if (!isGroup(given) || !isGroup(fetched)) return given ?? fetched;
  const theirs = new Map<string, unknown>(Object.entries(fetched));
  const entries = Object.entries(given).map(([name, mine]) => [
    name,
    joined(mine, theirs.get(name)),
  ]);
  return { ...fetched, ...Object.fromEntries(entries) };
}

/** The messages with what was fetched; what the host has put in its place stays. */
function complete<M extends LaterWords>(messages: M, words: object): M {
  const given = new Map<string, object>(Object.entries(messages));
  const entries = Object.entries(words).map(([name, theirs]: [string, unknown]) => [
    name,
    isGroup(theirs) ? withOverrides(theirs, given.get(name)) : theirs,
  ]);
  return { ...messages, ...Object.fromEntries(entries), later: undefined };
}

function saying<Props extends InContext>(
  Part: ComponentType<Props>,
  { words, ...groups }: { readonly words?: object },
) {
  return function Saying(props: Props): ReactNode {
    const messages = complete(props.context.messages, groups);
    const all = joined(props.context.words, words);
    return <Part {...props} context={{ ...props.context, messages, words: all }} />;
  };
}

/** A part with words of its own. */
export type SpeakingPart<Props> = ((props: Props) => ReactNode) & {
  /** Fetches them before anything is drawn, so that the part stands in the first picture. */
  readonly fetchWords: (messages: Pick<LaterWords, 'later'>) => Promise<unknown>;
};

/** A part on demand that is drawn once the words of its language are there, too. */
export function inLanguage<Props extends InContext>(
  Part: ComponentType<Props>,
): SpeakingPart<Props> {
  const loads = new WeakMap<object, Load<Props>>();
  const loadOf = (later: () => Promise<object>): Load<Props> => {
    const known = loads.get(later);
    if (known) return known;
    let made: ComponentType<Props> | undefined;
    const load = () => later().then((words) => (made ??= saying(Part, words)));
    loads.set(later, load);
    return load;
  };
  function InLanguage(props: Props): ReactNode {
    const { messages } = props.context;
    return messages.later ? (
      <OnDemand load={loadOf(messages.later)} with={props} words={messages} />
    ) : (
      <Part {...props} />
    );
  }
  InLanguage.fetchWords = async ({ later }: Pick<LaterWords, 'later'>): Promise<unknown> =>
    later && fetchPart(loadOf(later));
  return InLanguage;
}
