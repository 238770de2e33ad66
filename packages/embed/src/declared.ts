import { jsonText, type Profile, type ProfileStore } from '@servitization/profile';
import { partsFetched } from '@servitization/ui';
import { hydrate, render, type VNode } from 'preact';

/** Name and value of each radio that the user has chosen in what the server has drawn. */
type Chosen = readonly (readonly [name: string, value: string])[];

const chosenIn = (root: ShadowRoot): Chosen =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')]
    .filter(({ defaultChecked }) => !defaultChecked)
    .map(({ name, value }) => [name, value]);

/** The document that the server has drawn; `undefined` when it has drawn none. */
function documentIn(root: ShadowRoot): unknown {
  const text = root.querySelector('script')?.textContent;
  return text ? JSON.parse(text) : undefined;
}

const answersOf = ({ ratings, name = '' }: Profile): string => jsonText({ ratings, name });
const isEmpty = ({ ratings }: Profile): boolean => Object.keys(ratings).length === 0;

/**
 * Whether the store shows what the server has drawn. A browser without a document takes over the
 * server's; one with another keeps its own, as its user has worked on it.
 */
function agree(profile: unknown, store: ProfileStore): boolean {
  if (profile === undefined) return isEmpty(store.getState().profile);
  if (isEmpty(store.getState().profile)) store.replace(profile);
  return answersOf(store.getState().profile) === answersOf(profile as Profile);
}

/** What is left to do once the element may draw. */
export interface TakenOver {
  readonly chosen: Chosen;
  /** Goes on from what stands there; absent where another document is to be drawn afresh. */
  readonly draw: (() => void) | undefined;
}

/** Prepares to go on from what a server has drawn. */
export async function takeOver(
  root: ShadowRoot,
  store: ProfileStore,
  picture: () => VNode,
): Promise<TakenOver> {
  if (!agree(documentIn(root), store)) return { chosen: chosenIn(root), draw: undefined };
  await drawAside(picture);
  const draw = () => {
    // The sheet is the same, and the document is in the store: they have done their part.
    for (const part of root.querySelectorAll('link, script')) part.remove();
    hydrate(picture(), root);
  };
  // Read last: the user may have gone on choosing while the parts were on their way.
  return { chosen: chosenIn(root), draw };
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
