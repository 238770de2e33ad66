import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { published } from '@servitization/tooling/manifests';
import { describe, expect, it } from 'vitest';
import { plainDocs } from './plainDocs.ts';

const docs = plainDocs();
const files = docs.map(({ file }) => `/${file}`);
const list = docs.find(({ file }) => file === 'llms.txt')?.text ?? '';

const guides = fileURLToPath(new URL('../../../.storybook/guides/', import.meta.url));

/** Where a served text was written. */
const sourceOf = (file: string): string => {
  const name = basename(file, '.md');
  if (file.startsWith('docs/guides/')) return join(guides, `${name}.mdx`);
  const found = published().find(({ folder }) => basename(folder) === name);
  return join(found?.folder ?? '', 'README.md');
};

describe('the documentation as plain text', () => {
  it('is listed whole, each with a sentence on what it is', () => {
    const lines = [...list.matchAll(/^- \[(.+)\]\((\/docs\/.+)\): (.*)$/gm)];
    expect(lines.map(([, , file]) => file).sort()).toEqual(
      files.filter((file) => file !== '/llms.txt').sort(),
    );
    for (const [line, title = '', , about = ''] of lines) {
      expect.soft(title, line).not.toBe('');
      expect.soft(about.length, line).toBeGreaterThan(15);
    }
  });

  it('leads nowhere that the site has not', () => {
    const lost = docs.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([\w-]+\.md)/g)].flatMap(([, to = '']) =>
        files.includes(`/${file.slice(0, file.lastIndexOf('/'))}/${to}`) ? [] : [`${file}: ${to}`],
      ),
    );
    expect(lost).toEqual([]);
    for (const { file, text } of docs) expect.soft(text, file).not.toMatch(/\]\(\.\.?\//);
  });

  it('serves every piece of code as it stands in its source', () => {
    const pieces = (text: string) => text.match(/^```[\s\S]*?^```$/gm) ?? [];
    for (const { file, text } of docs.filter((doc) => doc.file !== 'llms.txt')) {
      const source = readFileSync(sourceOf(file), 'utf8');
      expect.soft(pieces(text), file).toEqual(pieces(source));
    }
    const place = docs.find(({ file }) => file.endsWith('ViteReact.md'))?.text;
    expect(place).toContain("import { Assessment } from '@servitization/assessment';");
  });

  it('has nothing that only Storybook can read', () => {
    for (const { file, text } of docs) {
      const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
      expect.soft(prose, file).not.toMatch(/^(import |<[A-Z])/m);
    }
  });
});
