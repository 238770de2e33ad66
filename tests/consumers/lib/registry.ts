import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@servitization/tooling/freePort';
import { published } from '@servitization/tooling/manifests';
import { answers, type Running, run, start } from './run.ts';

const SCOPE = '@servitization';

/** Knows the kit and nothing else: what is of others comes from where it always comes from. */
const configFor = (folder: string): string => `
storage: ${join(folder, 'storage')}
packages:
  '${SCOPE}/*':
    access: $all
    publish: $all
    unpublish: $all
uplinks: {}
max_body_size: 50mb
log: { type: stdout, format: pretty, level: warn }
`;

export interface Registry {
  readonly url: string;
  readonly server: Running;
}

/** A real registry on the loopback interface. */
export async function startRegistry(folder: string, tools: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.yaml');
  writeFileSync(config, configFor(folder));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const verdaccio = join(tools, 'node_modules/verdaccio/bin/verdaccio');
  const args = [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`];
  const server = start(process.execPath, args, { cwd: folder });
  await answers(`${url}-/ping`, server);
  return { url, server };
}

/** Publishes every package, as a release does, but for the provenance that only a workflow has. */
export async function publishAll({ url }: Registry, folder: string): Promise<void> {
  const userconfig = join(folder, 'publisher.npmrc');
  writeFileSync(userconfig, `${url.slice('http:'.length)}:_authToken=anybody\n`);
  for (const { folder: cwd } of published()) {
    const args = ['publish', '--registry', url, '--provenance=false', '--userconfig', userconfig];
    await run('npm', args, { cwd });
  }
}

/** Where a project finds the kit. */
export const npmrc = (url: string): string => `${SCOPE}:registry=${url}\nfund=false\naudit=false\n`;
