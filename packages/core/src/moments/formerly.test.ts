import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { framework } from '../matrix/framework.ts';
import { settingsOf } from '../matrix/options.ts';
import { compare } from './compare.ts';
import { formerly } from './formerly.ts';

/** What every version has asked and where a phase was consolidated, as a mark that never changes. */
const KEPT: Readonly<Record<string, string>> = { '1.0.0': '16de404a19da' };

const markOf = (rules: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(settingsOf(rules)))
    .digest('hex')
    .slice(0, 12);

const rulesOf = (version: string) => (version === framework.version ? {} : formerly[version]);

test('[MO10] has the rules of every version that there ever was', () => {
  const versions = [...Object.keys(formerly), framework.version];
  expect(versions.sort()).toEqual(Object.keys(KEPT).sort());
  expect(Object.keys(formerly)).not.toContain(framework.version);
});

test.each(Object.keys(KEPT))('[MO10] the rules of %s are as they were', (version) => {
  expect(rulesOf(version)).toBeDefined();
  expect(markOf(rulesOf(version))).toBe(KEPT[version]);
});

test('[MO10] another question or threshold is another mark', () => {
  const [first, ...rest] = framework.dimensions;
  const fewer = { ...first, phases: first?.phases.slice(1) };
  const marks = [
    {},
    { consolidation: 0.7 },
    { framework: { ...framework, dimensions: [fewer, ...rest] } },
  ];
  expect(new Set(marks.map(markOf)).size).toBe(3);
});

test.each(Object.keys(KEPT))('[MO10] answers of %s can be compared', (version) => {
  const told = { answers: { 'assess-digital-readiness': { level: 3 as const } }, version };
  expect(compare(told, { ...told, version: framework.version }, { formerly }).rules).not.toBe(
    'unknown',
  );
});
