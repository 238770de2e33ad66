import { jsonText, type Profile, type ProfileStore } from '@servitization/profile';

/** What a server has drawn in the shadow root, and what the user has done to it since. */
export interface Declared {
  /** The document that it shows; `undefined` when it shows none. */
  readonly profile: unknown;
  /** Name and value of each radio that was chosen before the script came. */
  readonly chosen: readonly (readonly [name: string, value: string])[];
}

/** `null` where no server has drawn anything. */
export function readDeclared(root: ShadowRoot): Declared | null {
  if (!root.querySelector('link')) return null;
  const text = root.querySelector('script')?.textContent;
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
  return {
    profile: text ? JSON.parse(text) : undefined,
    chosen: radios
      .filter(({ defaultChecked }) => !defaultChecked)
      .map(({ name, value }) => [name, value]),
  };
}

const answersOf = ({ ratings, name = '' }: Profile): string => jsonText({ ratings, name });
const isEmpty = ({ ratings }: Profile): boolean => Object.keys(ratings).length === 0;

/**
 * Whether the store shows what the server has drawn. A browser without a document takes over the
 * server's; one with another keeps its own, as its user has worked on it.
 */
export function agree({ profile }: Declared, store: ProfileStore): boolean {
  if (profile === undefined) return isEmpty(store.getState().profile);
  if (isEmpty(store.getState().profile)) store.replace(profile);
  return answersOf(store.getState().profile) === answersOf(profile as Profile);
}
