import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { apiReport } from './apiReport.ts';
import { published } from './manifests.mjs';

test.each(published())(
  'what $name offers changes on purpose alone: `npm run reports`',
  async ({ folder, manifest }) => {
    const report = apiReport(folder, manifest.exports);
    expect(report).not.toContain('not found in');
    expect(report).not.toContain('which it does not have');
    await expect(report).toMatchFileSnapshot(`reports/${basename(folder)}.api.txt`);
  },
);
