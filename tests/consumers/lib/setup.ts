import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishAll, startRegistry } from './registry.ts';
import { run } from './run.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Publishes everything to a registry of our own; what is given back leaves no trace of it. */
export default async function setup(): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'consumers-'));
  const clear = () => rmSync(root, { recursive: true, force: true });
  try {
    const tools = join(root, 'tools');
    cpSync(at('../tools'), tools, { recursive: true });
    await run('npm', ['ci'], { cwd: tools, env: { npm_config_cache: join(root, 'cache') } });
    const registry = await startRegistry(join(root, 'registry'), tools);
    const end = async () => {
      await registry.server.stop();
      clear();
    };
    process.env.CONSUMERS_ROOT = root;
    process.env.CONSUMERS_REGISTRY = registry.url;
    await publishAll(registry, root).catch(async (error) => {
      await end();
      throw error;
    });
    return end;
  } catch (error) {
    clear();
    throw error;
  }
}
