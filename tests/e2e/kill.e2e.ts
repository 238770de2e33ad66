import { type BrowserContext, expect, type Page, test } from '@playwright/test';

const ROUNDS = 20;
const radios = 'servitization-assessment input[type=radio]';

interface Said {
  readonly question: string;
  readonly level: number;
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator(radios).first()).toBeVisible();
  return page;
}

/** The questions of the first step, by the end of their name. */
async function questionsOf(page: Page): Promise<string[]> {
  const names = await page
    .locator(radios)
    .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''));
  return [...new Set(names)];
}

const answer = (page: Page, { question, level }: Said) =>
  page.locator(`${radios}[name="${question}"][value="${level}"]`).check();

/** Levels as they are stored, by question. */
const stored = (page: Page) =>
  page.evaluate(() => {
    const { ratings } = JSON.parse(localStorage.getItem('servitization:norrland') ?? '{}');
    const answers: [string, { level: number }][] = Object.entries(ratings?.self ?? {});
    return Object.fromEntries(answers.map(([question, { level }]) => [question, level]));
  });

/** Ends the tab's renderer at once, as a crash or a system short of memory does. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The one that would answer is gone.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

test('of two tabs, one killed in the middle of an edit twenty times, nothing is lost that was answered a second before', async ({
  context,
}) => {
  test.setTimeout(300_000);
  let [dying, other] = [await openTab(context), await openTab(context)];
  // The third stays open, so that every new tab begins with these.
  const [first = '', second = '', third] = await questionsOf(dying);
  expect(third).toBeDefined();

  for (let round = 0; round < ROUNDS; round += 1) {
    const [mine, theirs] = round % 2 ? [first, second] : [second, first];
    const level = round % 5;
    const next = (level + 1) % 5;
    await Promise.all([
      answer(dying, { question: mine, level }),
      answer(other, { question: theirs, level }),
    ]);
    await other.waitForTimeout(1000);
    // On its way when the tab dies: it may get through or not.
    const onItsWay = answer(dying, { question: mine, level: next }).catch(() => {});
    await kill(context, dying);
    await onItsWay;

    await expect.poll(() => stored(other)).toMatchObject({ [idOf(theirs)]: level });
    expect([level, next]).toContain((await stored(other))[idOf(mine)]);
    [dying, other] = [other, await openTab(context)];
    const found = await stored(other);
    expect(found[idOf(theirs)]).toBe(level);
    expect([level, next]).toContain(found[idOf(mine)]);
  }
});

/** Notes on answers, and customers of pilots, as they are stored. */
const written = (page: Page) =>
  page.evaluate(() => {
    const { ratings, events } = JSON.parse(localStorage.getItem('servitization:norrland') ?? '{}');
    const answers: { note?: string }[] = Object.values(ratings?.self ?? {});
    return {
      notes: answers.map(({ note }) => note ?? ''),
      entries: JSON.stringify(events ?? []),
    };
  });

async function openTracker(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/tracker/#own');
  await expect(page.getByRole('button', { name: 'Add a pilot' })).toBeVisible();
  return page;
}

test('of a note and of a log’s entry nothing is lost that was written a second before both tabs are killed', async ({
  context,
}) => {
  test.setTimeout(120_000);
  for (let round = 0; round < 3; round += 1) {
    const [questions, tracker] = [await openTab(context), await openTracker(context)];
    if (round === 0) await questions.locator(radios).first().check();
    await questions
      .getByRole('button', { name: /^(Add a note|Edit note)$/ })
      .first()
      .click();
    const note = questions.getByLabel(/^Note on question/);
    await tracker.getByRole('button', { name: 'Add a pilot' }).click();
    const fields = tracker.getByRole('form').getByRole('textbox');
    await fields.nth(0).fill(`Customer ${round}`);
    await fields.nth(1).fill('Fewer stops');
    await fields.nth(2).fill('Stops a week');
    await note.fill(`Asked in week ${round}`);
    await tracker.getByRole('form').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(tracker.getByRole('form')).toHaveCount(0);
    await tracker.waitForTimeout(1000);
    // In the middle of the next words.
    const onItsWay = note.pressSequentially(' and again').catch(() => {});
    await Promise.all([kill(context, questions), kill(context, tracker)]);
    await onItsWay;

    const next = await openTab(context);
    const { notes, entries } = await written(next);
    expect(notes).toEqual([expect.stringContaining(`Asked in week ${round}`)]);
    for (let past = 0; past <= round; past += 1) expect(entries).toContain(`Customer ${past}`);
    await next.close();
  }
});

test('two tabs that begin from nothing and answer at the same moment keep both answers', async ({
  context,
}) => {
  // Each round loads both tabs anew, which takes a busy machine seconds.
  test.setTimeout(120_000);
  const [one, two] = [await openTab(context), await openTab(context)];
  const [first = '', second = ''] = await questionsOf(one);
  for (let round = 0; round < 5; round += 1) {
    await one.evaluate(() => localStorage.clear());
    await Promise.all([one.reload(), two.reload()]);
    await Promise.all([
      answer(one, { question: first, level: 1 }),
      answer(two, { question: second, level: 2 }),
    ]);
    for (const tab of [one, two]) {
      await expect.poll(() => stored(tab)).toEqual({ [idOf(first)]: 1, [idOf(second)]: 2 });
    }
  }
});

/** Names of radio buttons begin with what tells elements of one page apart. */
const idOf = (name: string): string => name.replace('servitization-assessment-', '');
