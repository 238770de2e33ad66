import { readFileSync, writeFileSync } from 'node:fs';

/*
 * A registry mirror that carries the packages of its own platform only leaves the others out of the
 * lock file, and `npm ci` then calls the lock file incomplete. This adds what is missing: name,
 * version and platform, so that npm skips them here and fetches them where they are needed.
 */
const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = {
  android: 'android',
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
};
const processors = { arm64: 'arm64', x64: 'x64', 64: 'x64' };

/** What a platform package's name says of its platform; `null` when it says nothing. */
function platformOf(name) {
  const [, system, processor, musl] = name.match(/([a-z0-9]+)-(arm64|x64|64)(-musl)?$/) ?? [];
  if (!systems[system]) return null;
  const libc = musl ? { libc: ['musl'] } : {};
  return { cpu: [processors[processor]], ...libc, os: [systems[system]] };
}

const entry = (version, platform, { dev, license }) => ({
  version,
  ...platform,
  dev,
  license,
  optional: true,
});

let added = 0;
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    const path = `node_modules/${name}`;
    if (!platform || lock.packages[path] || !/^\d/.test(version)) continue;
    lock.packages[path] = entry(version, platform, owner);
    added += 1;
  }
}
const [root, ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...rest]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added to the lock file.`);
