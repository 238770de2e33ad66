import { connectProfileStore, ratingsOf } from '@servitization/profile';
import type { TextsOf } from '../texts/texts.ts';
import { inLanguage } from './inLanguage.ts';

export interface ExampleCompany {
  readonly id: keyof TextsOf<'workshop'>['examples']['states'];
  readonly name: string;
}

/** Invented companies; their files lie in the repository under `examples/`. */
export const examples: readonly ExampleCompany[] = [
  { id: 'half-answered', name: 'Tallberg Hydraulics' },
  { id: 'uncertain', name: 'Kaivos Sensing' },
  { id: 'complete', name: 'Lumivisio' },
  { id: 'leading', name: 'Norrstål Analytics' },
];

const files = import.meta.glob<unknown>('../../../examples/*.servitization.json', {
  import: 'default',
});

/** The example of that name. */
export const exampleIn = (asked: string): ExampleCompany | undefined =>
  examples.find(({ id }) => id === asked);

/** A document of its own, so that a look at an example never touches the firm's answers. */
export const documentOf = ({ id }: ExampleCompany): string => `example-${id}`;

/** Puts the company's file into its document, unless somebody has worked on it already. */
export async function openExample(example: ExampleCompany): Promise<void> {
  const load = files[`../../../examples/${example.id}.servitization.json`];
  const { store, release } = connectProfileStore(documentOf(example));
  try {
    // Cleared answers leave a trace and are none: a reload brings the example back.
    const isUntouched = Object.keys(ratingsOf(store.getState().profile)).length === 0;
    if (!load) throw new Error(`examples/${example.id}.servitization.json is not there`);
    if (isUntouched) store.replace(await inLanguage(await load()));
  } finally {
    release();
  }
}
