import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { undescribed } from './undescribed.mjs';

const ui = new URL('../packages/ui/src/', import.meta.url);

describe('the search for props without a description', () => {
  it.each([
    [
      'a prop without a word',
      'export interface AProps { readonly size: number }',
      ['A: AProps.size'],
    ],
    ['one with', 'export interface AProps {\n/** In px. */\nreadonly size: number }', []],
    ['props that nobody else can give', 'interface AProps { readonly size: number }', []],
    ['what are no props', 'export interface Size { readonly size: number }', []],
  ])('knows %s', (_, code, found) => expect(undescribed('A', code)).toEqual(found));

  it('finds none among the props of what the package offers', () => {
    const paths = readdirSync(ui, { recursive: true })
      .map(String)
      .filter((path) => /^(?!test\/).*(?<!\.(stories|test|kit))\.tsx$/.test(path));
    const found = paths.flatMap((path) =>
      undescribed(path, readFileSync(new URL(path, ui), 'utf8')),
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
