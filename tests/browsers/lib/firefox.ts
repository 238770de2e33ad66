import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../../consumers/lib/run.ts';
import { type Bidi, connect } from './bidi.ts';
import type { Engine, Kind } from './engine.ts';
import { heardFrom } from './heardFrom.ts';

/** No first page, no calls home. */
const preferences = {
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': '',
};

function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  return folder;
}

interface Session {
  readonly bidi: Bidi;
  readonly name: string;
  /** The page that the browser began with. */
  readonly context: string;
}

async function begin(url: string): Promise<Session> {
  const bidi = await connect(`${url}/session`);
  const { capabilities } = (await bidi.send('session.new', { capabilities: {} })) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  const { contexts } = (await bidi.send('browsingContext.getTree', {})) as {
    contexts: readonly { context: string }[];
  };
  const name = `${capabilities.browserName} ${capabilities.browserVersion}`;
  return { bidi, name, context: contexts[0]?.context ?? '' };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

const drive = ({ bidi, context, name }: Session): Omit<Engine, 'stop'> => ({
  name,
  open: async (url) => {
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  },
  evaluate: async (expression) => {
    const { result, exceptionDetails } = (await bidi.send('script.evaluate', {
      expression: `JSON.stringify({ value: ${expression} })`,
      target: { context },
      awaitPromise: false,
    })) as unknown as Evaluated;
    if (!result) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value).value;
  },
  perform: async (actions) => {
    await bidi.send('input.performActions', { context, actions });
  },
  picture: async () => {
    const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
    return Buffer.from(String(data), 'base64');
  },
});

/** Firefox by WebDriver BiDi, which it speaks itself. */
export const firefox: Kind = {
  name: 'Firefox',
  needs: { 'firefox-esr': 'firefox-esr' },
  start: async () => {
    const folder = newProfile();
    const args = ['--headless', '--no-remote', '--remote-debugging-port', '0'];
    const browser = start('firefox-esr', [...args, '--profile', folder], { cwd: folder });
    const end = async () => {
      await browser.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    try {
      const session = await begin(await heardFrom(browser, /BiDi listening on (ws:\S+)/));
      const stop = async () => {
        session.bidi.close();
        await end();
      };
      return { ...drive(session), stop };
    } catch (error) {
      await end();
      throw error;
    }
  },
};
