import { expect, test } from '@playwright/test';
import { type OtherSite, openOtherSite, pageWith } from '../support/site.ts';
import { type Engine, missing } from './lib/engine.ts';
import { firefox } from './lib/firefox.ts';
import { visitorAt } from './lib/visitor.ts';
import { webkit } from './lib/webkit.ts';

const kit = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Keeps what goes wrong in the page, which these browsers don't tell the one who drives them. */
const HEAR = `
  const heard = (window.heard = []);
  addEventListener('error', ({ message, target }) => heard.push(message ?? target.outerHTML), true);
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(violatedDirective + ' ' + blockedURI));
  for (const kind of ['error', 'warn'])
    console[kind] = (...said) => heard.push(said.map(String).join(' '));
`;

const PASTED = `
  <script src="/hear.js"></script>
  <script type="module" src="${kit}/embed/servitization.js"></script>
  <servitization-assessment profile="acme">Needs JavaScript.</servitization-assessment>
  <servitization-matrix profile="acme">Needs JavaScript.</servitization-matrix>
  <servitization-matcher profile="acme" loading="lazy">Needs JavaScript.</servitization-matcher>`;

const POLICY = `default-src 'none'; script-src 'self' ${kit}; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** A page of another site than the script’s, with a policy that allows the script and nothing else. */
async function openHost(): Promise<OtherSite> {
  const site = await openOtherSite();
  site.answers.set('/', pageWith(PASTED, POLICY));
  site.answers.set('/hear.js', { type: 'text/javascript', body: HEAR });
  return site;
}

const [FIRST, SECOND, THIRD] = [
  'assess-digital-readiness',
  'invest-in-digital-technologies',
  'develop-monitoring-analytics',
] as const;

/** A level of the question on an activity. */
const levelOf = (activity: string) => `label:has(input[name$="${activity}"])`;
const chosen = (activity: string) => `label:has(input[name$="${activity}"]:checked)`;

for (const kind of [firefox, webkit]) {
  test.describe(kind.name, () => {
    const lacks = missing(kind);
    let browser: Engine;
    let site: OtherSite;
    const heard = () => browser.evaluate('window.heard');
    test.beforeAll(async () => {
      // Not skipped: who asks for these browsers must not take their absence for success.
      if (lacks) throw new Error(lacks);
      site = await openHost();
      browser = await kind.start();
    });
    test.afterEach(async () => {
      const body = await browser.picture();
      await test.info().attach(browser.name, { body, contentType: 'image/png' });
    });
    test.afterAll(async () => {
      await browser?.stop();
      site?.close();
    });

    test('three answers on a page with the pasted tags place the firm, and are there after a reload', async () => {
      const { sees, clicks, presses } = visitorAt(browser);
      await browser.open(site.origin);
      await sees('h2', 'Your place is still open');

      await clicks(levelOf(FIRST), 'Leading');
      await clicks(levelOf(SECOND), 'Exploring');
      await presses('ArrowDown', 'ArrowDown');
      await clicks(levelOf(THIRD), 'Established');
      await sees(chosen(SECOND), 'Established');
      await sees('*', '3 of 8 answered');
      await sees('h2', 'Partners not assessed yet');

      await browser.open(site.origin);
      await sees('h2', 'Partners not assessed yet');
      await sees('*', '3 of 8 answered');
      await clicks('button', 'Back');
      await sees(chosen(FIRST), 'Leading');
      await sees(chosen(SECOND), 'Established');
      await sees(chosen(THIRD), 'Established');
      expect(await heard()).toEqual([]);
    });

    test('challenges open once they are near, and the one that hurts gets its activities', async () => {
      const { sees, clicks, comesTo } = visitorAt(browser);
      await browser.open(site.origin);
      // What stands above has come first, and pushes nothing away any more.
      await sees('legend', '');
      await sees('[role=grid]', 'Matrix');
      await comesTo('servitization-matcher');
      await clicks(`fieldset:has(legend) label[title^="3:"]`, '3');
      await sees('*', 'The plan covers 3 of 3 severity points');
      expect(await heard()).toEqual([]);
    });
  });
}
