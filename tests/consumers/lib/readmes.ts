import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { published } from '@servitization/tooling/manifests';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The first piece of code in a README that is of this language. */
export function exampleIn(readme: string, language: string): string | undefined {
  const [, code] =
    readFileSync(readme, 'utf8').match(
      new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm'),
    ) ?? [];
  return code;
}

/** README of the root and of each package -> its example in a language, where it has one. */
export function examples(language: string): ReadonlyMap<string, string> {
  const readmes = [
    ['root', join(root, 'README.md')],
    ...published().map(({ folder }) => [basename(folder), join(folder, 'README.md')]),
  ] as [string, string][];
  return new Map(
    readmes.flatMap(([name, path]) => {
      const code = exampleIn(path, language);
      return code ? [[name, code]] : [];
    }),
  );
}

/** What somebody would paste: examples that export a component, each into a file of its own. */
export function pasteComponents(folder: string, only?: readonly string[]): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const components = [...examples('jsx')].filter(
    ([name, code]) => code.includes('export function') && (only?.includes(name) ?? true),
  );
  for (const [name, code] of components) writeFileSync(join(folder, `${name}.jsx`), code);
  return components.map(([name]) => name);
}
