import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const dist = fileURLToPath(new URL('../../packages/embed/dist/', import.meta.url));

interface Manifest {
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly bytes: number }>>;
}
const { files }: Manifest = JSON.parse(readFileSync(`${dist}manifest.json`, 'utf8'));

test('the manifest lists all that runs or is shown, whichever build made it', () => {
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css|html)$/.test(path));
  expect(Object.keys(files)).toEqual(found.sort());
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['server.js', 'frame.html', 'servitization-frame.js', 'v1/frame.html']),
  );
});

test('its hashes are those of the files', () => {
  for (const [path, { integrity, bytes }] of Object.entries(files)) {
    const content = readFileSync(`${dist}${path}`);
    const hash = createHash('sha384').update(content).digest('base64');
    expect([path, integrity, bytes]).toEqual([path, `sha384-${hash}`, content.length]);
  }
});
