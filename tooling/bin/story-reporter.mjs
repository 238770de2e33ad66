import { writeFileSync } from 'node:fs';
import { readTest, statusByComponent } from '../storyStatus.mjs';

const file = new URL('../../.storybook/accessibility/status.json', import.meta.url);

/** Reporter of Vitest: keeps what the tests of all stories found, for the catalogue to show. */
export default class StoryReporter {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const runs = tests.map(readTest).filter((run) => run !== null);
    writeFileSync(file, `${JSON.stringify(statusByComponent(runs), null, 2)}\n`);
  }
}
