import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@servitization/tooling/freePort';
import { published } from '@servitization/tooling/manifests';
import { npmrc } from './registry.ts';
import { answers, type Running, run, start } from './run.ts';

export interface Consumer {
  readonly url: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** Where the registry is, and where consumers live: far from the workspace, whose packages would be found. */
export const place = (): { registry: string; root: string; cache: string } => {
  const { CONSUMERS_REGISTRY: registry, CONSUMERS_ROOT: root } = process.env;
  if (!registry || !root) throw new Error('Run by `npm run test:consumers`.');
  return { registry, root, cache: join(root, 'cache') };
};

const npm = (folder: string, ...args: string[]) =>
  run('npm', args, { cwd: folder, env: { npm_config_cache: place().cache } });

/** The kit must have come packed, as from any registry, and nothing of it by a link. */
function expectInstalled(folder: string): void {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const ours = Object.entries<{ integrity?: string; link?: boolean }>(lock.packages).filter(
    ([path]) => path.includes('@servitization/'),
  );
  for (const [path, { integrity, link }] of ours) {
    if (link || !integrity) throw new Error(`${path} was linked, not installed`);
  }
  if (ours.length === 0) throw new Error(`Nothing of the kit is in ${folder}`);
}

/** A fresh copy of an app with everything installed, as a person would have it. */
export async function install(name: string, fill?: (folder: string) => void): Promise<string> {
  const { registry, root } = place();
  const folder = mkdtempSync(join(root, `${name}-`));
  cpSync(fileURLToPath(new URL(`../apps/${name}/`, import.meta.url)), folder, { recursive: true });
  const version = published()[0]?.manifest.version;
  const file = join(folder, 'package.json');
  // Not written in the apps, so that no release has to change them.
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('{{version}}', version));
  writeFileSync(join(folder, '.npmrc'), npmrc(registry));
  fill?.(folder);
  await npm(folder, 'install');
  expectInstalled(folder);
  return folder;
}

/** Builds an app for production, and serves what came of it. */
export async function consume(name: string, fill?: (folder: string) => void): Promise<Consumer> {
  const folder = await install(name, fill);
  await npm(folder, 'run', 'build', '--if-present');
  const port = await freePort();
  const server: Running = start('npm', ['run', 'serve'], {
    cwd: folder,
    env: { PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, folder, stop };
}
