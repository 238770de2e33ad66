'use client';
import type { ComponentType, ReactNode } from 'react';
import { withOverrides } from '../locale/messages.ts';
import { OnDemand } from './OnDemand.tsx';

/** Messages of a widget whose parts on demand have words of their own. */
export interface LaterWords {
  /**
   * Fetches the words of the parts on demand, by the names that they have among the messages. Parts
   * bring their English words along, so English has none.
   */
  readonly later?: (() => Promise<object>) | undefined;
  /** What to say when they can't be fetched. */
  readonly partFailed: string;
  /** Label of the button that fetches them once more. */
  readonly retry: string;
}

interface InContext {
  readonly context: { readonly messages: LaterWords };
}

type Load<Props> = () => Promise<ComponentType<Props>>;

/** The messages with what was fetched; what the host has put in its place stays. */
function complete<M extends LaterWords>(messages: M, words: object): M {
  const given = new Map<string, object>(Object.entries(messages));
  const entries = Object.entries(words).map(([name, theirs]: [string, object]) => [
    name,
    withOverrides(theirs, given.get(name)),
  ]);
  return { ...messages, ...Object.fromEntries(entries), later: undefined };
}

function saying<Props extends InContext>(Part: ComponentType<Props>, words: object) {
  return function Saying(props: Props): ReactNode {
    const messages = complete(props.context.messages, words);
    return <Part {...props} context={{ ...props.context, messages }} />;
  };
}

/** A part on demand that is drawn once the words of its language are there, too. */
export function inLanguage<Props extends InContext>(
  Part: ComponentType<Props>,
): ComponentType<Props> {
  const loads = new WeakMap<object, Load<Props>>();
  const loadOf = (later: () => Promise<object>): Load<Props> => {
    const known = loads.get(later);
    if (known) return known;
    let made: ComponentType<Props> | undefined;
    const load = () => later().then((words) => (made ??= saying(Part, words)));
    loads.set(later, load);
    return load;
  };
  return function InLanguage(props: Props): ReactNode {
    const { messages } = props.context;
    return messages.later ? (
      <OnDemand load={loadOf(messages.later)} with={props} words={messages} />
    ) : (
      <Part {...props} />
    );
  };
}
