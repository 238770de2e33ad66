import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complete, licence, published } from './manifests.mjs';

/** npm runs these where a package is installed, so each of them is a reason not to install it. */
const AT_INSTALL = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
const REACTS = '^18.0.0 || ^19.0.0';

const packages = published();
const versions = new Map(packages.map(({ name, manifest }) => [name, manifest.version]));

test('all packages carry one version', () => {
  expect(new Set(versions.values()).size).toBe(1);
});

describe.each(packages)('$name', (one) => {
  const { manifest, folder } = one;
  const { peerDependencies: peers = {}, dependencies = {} } = manifest;

  test('says of licence, repository and publishing what all say: `npm run manifests`', () => {
    expect(Object.entries(manifest)).toEqual(Object.entries(complete(one)));
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(licence());
  });

  test('gives no address that leads nowhere', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/example\.(org|com|net)/);
  });

  test('is an ES module with a name for each thing that it offers', () => {
    expect(manifest.type).toBe('module');
    expect(manifest.main ?? manifest.module ?? manifest.types).toBeUndefined();
    expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(['.', './package.json']));
  });

  test('runs nothing when it is installed', () => {
    expect(Object.keys(manifest.scripts ?? {}).filter((key) => AT_INSTALL.includes(key))).toEqual(
      [],
    );
  });

  test('takes React 18 and 19 from its host and never brings one', () => {
    expect(Object.keys(dependencies)).not.toContain('react');
    expect(Object.values(peers).filter((range) => range !== REACTS)).toEqual([]);
  });

  test('names exact versions of what it needs, and of the kit the one it was built with', () => {
    for (const [name, range] of Object.entries(dependencies)) {
      expect(range, name).toEqual(versions.get(name) ?? expect.stringMatching(/^\d+\.\d+\.\d+$/));
    }
  });

  test('offers its style sheet where it has one, and keeps it when the rest is shaken off', () => {
    const hasSheet = existsSync(join(folder, 'vite.config.ts')) && manifest.files.includes('src');
    if (hasSheet) expect(manifest.exports['./styles.css']).toBe('./dist/styles.css');
    if (manifest.exports['./styles.css']) expect(manifest.sideEffects).toEqual(['**/*.css']);
  });
});
