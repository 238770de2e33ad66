import { expect, it } from 'vitest';
import record from '../.storybook/accessibility/status.json';
import { readTest, statusByComponent } from './storyStatus.mjs';

const run = (id: string, project = 'stories', more = {}) => ({
  id,
  project,
  passed: true,
  violations: [],
  byHand: [],
  ...more,
});

it('counts stories of a component, and how many were tested again in other colors', () => {
  const status = statusByComponent([
    run('components-notice--dark'),
    run('components-button--primary'),
    run('components-button--plain'),
    run('components-button--primary', 'stories-dark'),
    run('components-button--primary', 'stories-forced-colors'),
  ]);
  expect(Object.keys(status)).toEqual(['components-button', 'components-notice']);
  expect(status['components-button']).toMatchObject({ stories: 2, dark: 1, forcedColors: 1 });
});

it('names each rule once that a component breaks, and counts what failed', () => {
  const broken = { passed: false, violations: ['label'], byHand: ['color-contrast'] };
  const runs = [run('a--one', 'stories', broken), run('a--two', 'stories', broken)];
  expect(statusByComponent(runs)).toEqual({
    a: {
      stories: 2,
      failed: 2,
      violations: ['label'],
      byHand: ['color-contrast'],
      dark: 0,
      forcedColors: 0,
    },
  });
});

it('reads what axe has left with a test, and passes over what is no story', () => {
  const result = { violations: [{ id: 'label' }], incomplete: [{ id: 'color-contrast' }] };
  const test = (meta: object) => ({
    meta: () => meta,
    project: { name: 'stories (chromium)' },
    result: () => ({ state: 'failed' }),
  });
  expect(readTest(test({ storyId: 'a--one', reports: [{ type: 'a11y', result }] }))).toEqual({
    id: 'a--one',
    project: 'stories',
    passed: false,
    violations: ['label'],
    byHand: ['color-contrast'],
  });
  expect(readTest(test({}))).toBeNull();
});

it('is committed only where nothing failed', () => {
  expect(Object.keys(record).length).toBeGreaterThan(30);
  expect(Object.entries(record).filter(([, { failed }]) => failed > 0)).toEqual([]);
});
