import type { Profile, ProfileStore } from '@servitization/profile';
import type { ComponentType } from 'preact';

/** Everything that a widget says in one language. */
export interface WidgetWords {
  readonly words: object;
  readonly messages: object;
}

/** The same for each of several widgets, by the last part of their elements' names. */
export type WordsOf<Name extends string> = Readonly<Record<Name, WidgetWords>>;

/** The values of an element's attributes, by property; a bad one has its default. */
export type Settings = Readonly<Record<string, string>>;

export interface Situation {
  readonly settings: Settings;
  readonly texts: WidgetWords;
  /** The element's form, or the group of fields that it is in, is disabled. */
  readonly isDisabled: boolean;
  readonly send: (type: string, detail: object) => void;
}

/** How an element draws its widget. */
export interface WidgetDefinition {
  // biome-ignore lint/suspicious/noExplicitAny: each widget takes its own props
  readonly component: ComponentType<any>;
  /** Fetches what the first picture needs beyond words that every picture does. */
  readonly prepare?: (
    profile: Profile,
    texts: WidgetWords,
    settings: Settings,
  ) => Promise<unknown> | undefined;
  /** Takes over a radio that was chosen before the script came. */
  readonly choose?: (store: ProfileStore, name: string, value: string) => void;
  /** Props that don't follow from an attribute of the same name. */
  readonly props: (situation: Situation) => Record<string, unknown>;
}
