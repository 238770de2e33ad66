import type { Plugin } from 'vite';
import { nodesIn } from './nodes.ts';

/** A text of so many lines is words, and nobody reads its code. */
const MANY = 20;

interface Text {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const linesIn = (value: unknown): number =>
  typeof value === 'string' ? value.split('\n').length : 0;

const written = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** Writes each line of packed words on one of its own: as `\n` in a string, ends take two letters. */
export const plainLines = (): Plugin => ({
  name: 'plain-lines',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.name.startsWith('words')) continue;
      const texts = [...nodesIn(this.parse(file.code))].filter(
        (node): node is typeof node & Text => linesIn((node as Partial<Text>).value) >= MANY,
      );
      file.code = texts
        .sort((a, b) => b.start - a.start)
        .reduce(
          (code, { start, end, value }) => code.slice(0, start) + written(value) + code.slice(end),
          file.code,
        );
    }
  },
});
