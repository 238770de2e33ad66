import { freePort } from '@servitization/tooling/freePort';
import { answers, type Running, start } from '../../consumers/lib/run.ts';
import type { Engine, Kind } from './engine.ts';
import { heardFrom } from './heardFrom.ts';

/** A command of WebDriver: a path below the driver's address, and what it says of it. */
type Command = (path: string, body?: object) => Promise<unknown>;

const commandsTo =
  (driver: string): Command =>
  async (path, body) => {
    const response = await fetch(`${driver}${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

const drive = (command: Command, { sessionId, capabilities }: Session): Omit<Engine, 'stop'> => {
  const at = (path: string) => `/session/${sessionId}/${path}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (url) => {
      await command(at('url'), { url });
    },
    evaluate: (expression) =>
      command(at('execute/sync'), { script: `return ${expression}`, args: [] }),
    perform: async (actions) => {
      await command(at('actions'), { actions });
    },
    picture: async () => Buffer.from(String(await command(at('screenshot'))), 'base64'),
  };
};

async function startDriver(display: string): Promise<Running & { readonly url: string }> {
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`], {
    cwd: '/',
    env: { DISPLAY: `:${display}` },
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/status`, driver);
  return { ...driver, url };
}

/** WebKitGTK by WebDriver. It has no mode without a screen, so it gets one that nobody sees. */
export const webkit: Kind = {
  name: 'WebKitGTK',
  needs: { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' },
  start: async () => {
    const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], { cwd: '/' });
    const started = [screen];
    const stop = async () => {
      for (const each of started.toReversed()) await each.stop();
    };
    try {
      const driver = await startDriver(await heardFrom(screen, /^(\d+)\n/m));
      started.push(driver);
      const command = commandsTo(driver.url);
      const session = (await command('/session', { capabilities: {} })) as Session;
      return { ...drive(command, session), stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};
