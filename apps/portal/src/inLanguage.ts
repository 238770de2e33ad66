import type { ExampleTexts } from '../texts/texts.ts';

const load: Readonly<Record<string, () => Promise<{ examples: ExampleTexts }>>> = {
  sv: () => import('../texts/sv/examples.ts'),
  fi: () => import('../texts/fi/examples.ts'),
  de: () => import('../texts/de/examples.ts'),
};

/** An example file as if its firm wrote in the language of the page. The rest of it stays. */
export async function inLanguage<File>(file: File): Promise<File> {
  const loaded = await load[document.documentElement.lang]?.();
  const texts = loaded?.examples ?? {};
  const told = (_: string, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(texts, value) ? texts[value] : value;
  return JSON.parse(JSON.stringify(file), told);
}
