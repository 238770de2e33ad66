import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, Result, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations on the page, shadow roots included, as lines that a test can print; of the named rules
 * alone where some are named.
 */
export async function axeViolations(page: Page, ...rules: string[]): Promise<string[]> {
  await page.evaluate(source);
  await page.evaluate(drawFarQuestions);
  const results = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        options,
      ),
    rules.length ? { runOnly: rules } : {},
  );
  return results.violations.map(lineOf);
}

/** Boxes of what is laid out only on its way into view are guesses: axe takes them for overlaps. */
function drawFarQuestions(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::part(question), [part=question] { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
}

const lineOf = ({ id, help, nodes }: Result): string =>
  `${id}: ${help}: ${nodes.map(({ target, any }) => [target.join(' '), ...any.map(({ message }) => message)].join(': ')).join('; ')}`;
