import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { listenTo } from '../support/silence.ts';

/*
 * One company’s file through every widget: in English as a user goes, from page to page of the
 * portal; in the other languages all widgets on one page, down to their last part.
 */

const story = readFileSync('examples/whole-story.servitization.json', 'utf8');

const widgets = [
  'assessment',
  'matrix',
  'paths',
  'matcher',
  'tracker',
  'cocreation',
  'ecosystem',
  'file',
] as const;
type Widget = (typeof widgets)[number];
/** Where each has its place in the portal. */
const pages: Readonly<Record<string, readonly Widget[]>> = {
  '/': ['assessment', 'matrix'],
  ...Object.fromEntries(widgets.slice(2).map((widget) => [`/${widget}/#own`, [widget]])),
};
const logs: readonly Widget[] = ['tracker', 'cocreation', 'ecosystem'];

/** What each of them says of that company. */
const said: Readonly<Record<string, Readonly<Record<Widget, string>>>> = {
  en: {
    assessment: 'All questions answered',
    matrix: 'Digital services lead, partners lag',
    paths: 'The innovation path fits your firm best; the scaling path is not advisable now',
    matcher: '3 activities answer 3 of your 6 challenges',
    tracker: 'Customer insights mining: 1 of 3 done',
    cocreation: '2 steps are owed now, in cycle 3',
    ecosystem: '4 to 5 of 6 relations carry',
    file: '17 of 17 questions answered, with answers of 3 colleagues, 21 choices, 116 log entries',
  },
  sv: {
    assessment: 'Alla frågor är besvarade',
    matrix: 'Digitala tjänster ligger före, samarbeten släpar efter',
    paths: 'Innovationsvägen passar ert företag bäst; skalningsvägen är inte lämplig just nu',
    matcher: '3 aktiviteter svarar mot 3 av 6',
    tracker: 'Utvinning av kundinsikter: 1 av 3 klara',
    cocreation: '2 steg väntar på leverans nu, i cykel 3',
    ecosystem: '4 till 5 av 6 relationer bär',
    file: '17 av 17 frågor besvarade, dessutom svar från 3 kollegor, 21 val, 116 loggposter',
  },
  fi: {
    assessment: 'Kaikkiin kysymyksiin on vastattu',
    matrix: 'Digitaaliset palvelut edellä, kumppanuudet jäljessä',
    paths: 'Innovaatiopolku sopii yrityksellenne parhaiten; skaalauspolku ei ole nyt suositeltava',
    matcher: '3 toimea vastaa 3/6 haasteeseen',
    tracker: 'Asiakasymmärryksen louhinta: 1/3 tehty',
    cocreation: '2 vaihetta odottaa nyt tekijäänsä, kierros 3',
    ecosystem: 'Kantavia suhteita 4–5, kaikkiaan 6',
    file: '17/17 kysymykseen vastattu, lisäksi 3 kollegan vastaukset, 21 valintaa, 116 lokimerkintää',
  },
  de: {
    assessment: 'Alle Fragen beantwortet',
    matrix: 'Digitale Dienste voraus, Partnerschaften im Rückstand',
    paths: 'Der Innovationspfad passt am besten; vom Skalierungspfad ist derzeit abzuraten',
    matcher: '3 Aktivitäten helfen gegen 3 von 6',
    tracker: 'Heben von Kundenwissen: 1 von 3 erledigt',
    cocreation: '2 Schritte sind jetzt fällig, in Zyklus 3',
    ecosystem: '4 bis 5 von 6 Beziehungen tragen',
    file: '17 von 17 Fragen beantwortet, dazu Antworten von 3 weiteren Personen, 21 Auswahlen, 116 Logeinträge',
  },
};

const element = (page: Page, widget: Widget) => page.locator(`servitization-${widget}`);

const expectSaid = (page: Page, widget: Widget, locale: string) =>
  expect(
    element(page, widget)
      .getByText(said[locale]?.[widget] ?? '')
      .first(),
  ).toBeVisible();

/** Scrolls down until the last part of a log is there, which comes near its reader. */
const readToTheEnd = (page: Page, widget: Widget) =>
  expect
    .poll(async () => {
      await element(page, widget).evaluate((it) => it.scrollIntoView({ block: 'end' }));
      return element(page, widget).locator('input[type=file]').count();
    })
    .toBe(1);

/** Every text that can be read in the elements, and every name that is read out. */
const textsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots.flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
      const labels = [...root.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel);
      return [...texts, ...labels.map((label) => label ?? '')].filter(Boolean);
    });
  });

/** What a missing word or number looks like. */
const holes = (texts: readonly string[]) =>
  texts.filter((text) => /\b(undefined|NaN|null|Infinity)\b|\[object|\$\{|=>/.test(text));

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];
};

const WORDS = [
  ...['assessment', 'maturity-matrix', 'strategy-path', 'challenge-matcher', 'scaling-tracker'],
  ...['cocreation-board', 'ecosystem-journey', 'company-file'],
].map((name) => `${name}/locales`);
const FRAMEWORKS = ['matrix', 'paths', 'paths/choice', 'matching', 'scaling', 'cocreation'];
const CONTENT = [...FRAMEWORKS, 'ecosystem'].map((name) => `content/${name}`);

/** All words that need no values, of all widgets and frameworks. */
async function wordsIn(locale: string): Promise<ReadonlySet<string>> {
  const modules = [...WORDS, ...CONTENT].map((name) => `@servitization/${name}/${locale}`);
  const found: unknown[] = await Promise.all(modules.map((name) => import(name)));
  return new Set(found.flatMap((words) => strings({ ...(words as object) })));
}

test('one file goes through every widget of the portal, page by page', async ({ page }) => {
  test.slow();
  const heard = listenTo(page);
  await page.goto('/file/');
  await element(page, 'file')
    .locator('input[type=file]')
    .setInputFiles({
      ...{ name: 'lumivisio.servitization.json', mimeType: 'application/json' },
      buffer: Buffer.from(story),
    });
  await element(page, 'file').getByRole('button', { name: 'Open it here', exact: true }).click();
  await expectSaid(page, 'file', 'en');
  for (const [path, all] of Object.entries(pages)) {
    await page.goto(path);
    for (const widget of all) await expectSaid(page, widget, 'en');
    expect(holes(await textsIn(page)), path).toEqual([]);
  }
  expect(heard).toEqual([]);
});

for (const locale of ['sv', 'fi', 'de']) {
  test(`one file fills every widget in ${locale}, without a word of English`, async ({ page }) => {
    test.slow();
    const heard = listenTo(page);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.addInitScript((text) => {
      localStorage.setItem('servitization:acme', text);
    }, story);
    await page.route('**/hosts/plain.html', async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace('lang="en"', `lang="${locale}"`)
        .replace(
          /<body>.*<\/body>/s,
          `<body>${widgets.map((name) => `<servitization-${name} profile="acme"></servitization-${name}>`).join('')}</body>`,
        );
      await route.fulfill({ response, body });
    });
    await page.goto('/hosts/plain.html');
    for (const widget of widgets) await expectSaid(page, widget, locale);
    for (const widget of logs) await readToTheEnd(page, widget);

    const texts = await textsIn(page);
    const [english, ours] = [await wordsIn('en'), await wordsIn(locale)];
    const theirs = new Set(strings(JSON.parse(story)));
    const left = texts.filter((text) => english.has(text) && !ours.has(text) && !theirs.has(text));
    expect(texts.filter((text) => ours.has(text)).length).toBeGreaterThan(500);
    expect(left).toEqual([]);
    expect(holes(texts)).toEqual([]);
    expect(fetched.filter((url) => /-en-/.test(url))).toEqual([]);
    expect(heard).toEqual([]);
  });
}

test('on a phone, with text twice as large, the tracker, the board and the journey never scroll sideways, in Finnish', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript((text) => {
    localStorage.setItem('servitization:norrland', text);
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  }, story);
  for (const widget of ['tracker', 'cocreation', 'ecosystem'] as const) {
    await page.goto(`/fi/${widget}/#own`);
    await expectSaid(page, widget, 'fi');
    await readToTheEnd(page, widget);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, widget).toBeLessThanOrEqual(0);
  }
});
