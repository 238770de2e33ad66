import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { listenTo } from '../support/silence.ts';

const languages = { en: '/', sv: '/sv/', fi: '/fi/', de: '/de/' } as const;
type Locale = keyof typeof languages;

const pagesOf = (page: Page): Promise<string[]> =>
  page
    .locator('.pages a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

/** The page with its elements drawn, also those that wait until they are near. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('main *')].filter(({ localName }) =>
      localName.startsWith('servitization-'),
    );
    const waiting = elements.filter(({ shadowRoot }) => !shadowRoot?.querySelector('h2'));
    waiting[0]?.scrollIntoView();
    return waiting.length === 0;
  });
}

/** What is drawn or read out, text by text, shadow roots included, beside what is marked as English. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // Names of languages are each in its own, and code is in none.
    const named = '[lang=en]:not(html), .agency, .brands, .languages, script, option[lang], code';
    const inside = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        if (element.closest(named)) return [];
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        return [
          ...own.map(({ textContent }) => textContent ?? ''),
          element.ariaLabel ?? '',
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ];
      });
    const meta = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    return [document.title, meta, ...inside(document.body)].map((text) => text.trim());
  });

/** Rightly the same in several languages: names, and words that were taken over. */
const SHARED =
  /^(Norrlys Analytics|Tallberg Hydraulics|Kaivos Sensing|Lumivisio|Norrstål Analytics|Workshop)$/;
const isWording = (text: string) => /\p{L}{3}/u.test(text) && !SHARED.test(text);

const headingLevels = (page: Page): Promise<number[]> =>
  page.getByRole('heading').evaluateAll((all) => all.map(({ localName }) => Number(localName[1])));

/** Addresses on the page that this site answers for. */
const addressesOn = (page: Page): Promise<string[]> =>
  page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href).filter((to) => to.startsWith(origin)),
    );

/** Addresses that lead nowhere: no page, or no such place on it. */
async function lost(page: Page, addresses: Iterable<string>): Promise<string[]> {
  const found = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const { hash } = new URL(address);
      const response = await page.request.get(address);
      const isThere = !hash || (await response.text()).includes(` id="${hash.slice(1)}"`);
      return response.ok() && isThere ? [] : [address];
    }),
  );
  return found.flat();
}

let english: Promise<Set<string>[]> | undefined;

/** What the pages say in English, one after the other; looked up once. */
async function readEnglish(page: Page): Promise<Set<string>[]> {
  const read: Set<string>[] = [];
  await page.goto(languages.en);
  for (const path of await pagesOf(page)) {
    await open(page, path);
    read.push(new Set((await textsOn(page)).filter(isWording)));
  }
  return read;
}

for (const [locale, start] of Object.entries(languages) as [Locale, string][]) {
  test(`every page in ${locale} is whole: its language, headings, links, and 320 px`, async ({
    page,
  }) => {
    test.slow();
    const heard = listenTo(page);
    await page.setViewportSize({ width: 320, height: 800 });
    english ??= readEnglish(page);
    const inEnglish = await english;
    await page.goto(start);
    const paths = await pagesOf(page);
    expect(paths.length).toBeGreaterThanOrEqual(5);
    const addresses: string[] = [];
    for (const [nth, path] of paths.entries()) {
      await test.step(path, async () => {
        await open(page, path);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', locale);
        expect.soft(await axeViolations(page)).toEqual([]);
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(scrollWidth).toBeLessThanOrEqual(320);
        const levels = await headingLevels(page);
        expect.soft(levels.filter((level) => level === 1)).toEqual([1]);
        expect.soft(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
        addresses.push(...(await addressesOn(page)));
        if (locale === 'en') return;
        const left = (await textsOn(page)).filter((text) => inEnglish[nth]?.has(text));
        expect.soft(left).toEqual([]);
      });
    }
    expect(await lost(page, addresses)).toEqual([]);
    expect(heard).toEqual([]);
  });
}

test('a Finnish manager at 360 px answers, reads on, and shows a colleague the page in Swedish', async ({
  page,
}) => {
  const heard = listenTo(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Languages' }).getByText('Suomi').click();
  await expect(page).toHaveURL('/fi/');
  await page
    .getByRole('radio', { name: /^Vakiintunut/ })
    .first()
    .check();
  await expect(page.getByText('1/8 vastattu')).toBeVisible();

  await page.getByRole('navigation', { name: 'Sivut' }).getByText('Polut').click();
  await expect(page).toHaveURL('/fi/paths/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mikä tie ulkomaille/);
  await page.getByRole('main').getByRole('link', { name: '17 kysymykseen' }).click();
  await expect(page).toHaveURL('/fi/');
  await expect(page.getByRole('radio', { name: /^Vakiintunut/ }).first()).toBeChecked();

  await page.getByRole('link', { name: 'Työpaja' }).click();
  await page.getByRole('textbox', { name: 'Yritys' }).fill('Kotkan Kuivaamo');
  await expect(page.getByRole('radio', { name: /^Vakiintunut/ }).first()).toBeChecked();
  await page.getByRole('navigation', { name: 'Kielet' }).getByText('Svenska').click();
  await expect(page).toHaveURL('/sv/workshop/');
  await expect(page.getByRole('textbox', { name: 'Företag' })).toHaveValue('Kotkan Kuivaamo');
  await expect(page.getByRole('radio', { name: /^Etablerat/ }).first()).toBeChecked();
  expect(heard).toEqual([]);
});

test('the firm of an example writes in the language of the page', async ({ page }) => {
  await page.goto('/fi/tracker/');
  await expect(page.getByText('Saha, Piitime').first()).toBeVisible();
  await expect(page.getByText('Sawmill')).toHaveCount(0);
  await page.goto('/fi/workshop/?example=half-answered');
  await expect(page.getByText('Antofagastan jälleenmyyjämme').first()).toBeVisible();
});

for (const locale of ['sv', 'fi', 'de'] as const) {
  test(`a brand’s page in ${locale} stays in brand and language`, async ({ page }) => {
    await page.goto(`/brands/red${languages[locale]}paths/`);
    await expect(page.locator('.agency')).toHaveText('Export North');
    await page.locator('.pages a').first().click();
    await expect(page).toHaveURL(`/brands/red${languages[locale]}`);
    await page.locator('.languages').getByText('English').click();
    await expect(page).toHaveURL('/brands/red/');
    await expect(page.locator('.masthead')).toHaveCSS('background-color', 'rgb(181, 18, 27)');
  });
}
