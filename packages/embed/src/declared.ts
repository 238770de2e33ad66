import { jsonText, type Profile, type ProfileStore } from '@servitization/profile';
import { partsFetched } from '@servitization/ui';
import { hydrate, render, type VNode } from 'preact';

/** What a server has drawn in the shadow root, and what the user has done to it since. */
interface Declared {
  /** The document that it shows; `undefined` when it shows none. */
  readonly profile: unknown;
  /** Name and value of each radio that was chosen before the script came. */
  readonly chosen: readonly (readonly [name: string, value: string])[];
}

function readDeclared(root: ShadowRoot): Declared {
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
function agree({ profile }: Declared, store: ProfileStore): boolean {
  if (profile === undefined) return isEmpty(store.getState().profile);
  if (isEmpty(store.getState().profile)) store.replace(profile);
  return answersOf(store.getState().profile) === answersOf(profile as Profile);
}

/** What is left to do once the element may draw. */
export interface TakenOver {
  readonly chosen: Declared['chosen'];
  /** Goes on from what stands there; absent where another document is to be drawn afresh. */
  readonly draw: (() => void) | undefined;
}

/** Prepares to go on from what a server has drawn. */
export async function takeOver(
  root: ShadowRoot,
  store: ProfileStore,
  picture: () => VNode,
): Promise<TakenOver> {
  const declared = readDeclared(root);
  if (!agree(declared, store)) return { chosen: declared.chosen, draw: undefined };
  await drawAside(picture);
  const draw = () => {
    // The sheet is the same, and the document is in the store: they have done their part.
    for (const part of root.querySelectorAll('link, script')) part.remove();
    hydrate(picture(), root);
  };
  return { chosen: declared.chosen, draw };
}

/** What is to be taken over must be drawn whole, so the parts in it are fetched beforehand. */
async function drawAside(picture: () => VNode): Promise<void> {
  const aside = document.createElement('div');
  render(picture(), aside);
  let parts: readonly unknown[];
  do {
    // Effects, in which parts are asked for, come after the next frame or after 100 ms.
    await new Promise((done) => setTimeout(done, 120));
    parts = await partsFetched();
    // What came may have asked for more: words of its own.
  } while (parts.length > 0);
  render(null, aside);
}
