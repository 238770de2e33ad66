import { expect, type Page } from '@playwright/test';
import {
  answerOne,
  assessment,
  documentOf,
  example,
  expectAnswers,
  setAttribute,
  setValue,
  test,
  visit,
} from './host.ts';

/** What the form would send as the assessment. */
const submitted = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const form = document.querySelector('form') as HTMLFormElement;
    const sent = new FormData(form).get('assessment');
    return sent === null ? null : JSON.parse(String(sent));
  });

test('a form sends the document under the element’s name', async ({ page, heard }) => {
  await visit(page, 'form');
  expect(await submitted(page)).toMatchObject({ schema: 1, ratings: {} });
  await answerOne(page);
  await expectAnswers(assessment(page), 1);
  expect(await submitted(page)).toEqual(await documentOf(assessment(page)));
  await assessment(page).evaluate((it) => it.removeAttribute('name'));
  expect(await submitted(page)).toBeNull();
  expect(heard).toEqual([]);
});

test('an element that comes into a form later is sent with it', async ({ page, heard }) => {
  await visit(page, 'form');
  await assessment(page).evaluate((it) => document.body.append(it));
  await answerOne(page);
  await expectAnswers(assessment(page), 1);
  expect(await submitted(page)).toBeNull();
  await assessment(page).evaluate((it) => document.querySelector('fieldset')?.append(it));
  expect(await submitted(page)).toEqual(await documentOf(assessment(page)));
  expect(heard).toEqual([]);
});

test('a reset goes back to what the element began with', async ({ page, heard }) => {
  await visit(page, 'form');
  await answerOne(page);
  await page.reload();
  await expectAnswers(assessment(page), 1);
  await assessment(page)
    .getByLabel(/^Piloting/)
    .nth(1)
    .check();
  await expectAnswers(assessment(page), 2);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expectAnswers(assessment(page), 1);
  await expect(assessment(page).getByRole('radio', { checked: true })).toHaveCount(1);
  expect(await submitted(page)).toEqual(await documentOf(assessment(page)));
  expect(heard).toEqual([]);
});

test('a disabled group of fields is for reading, and sends nothing', async ({ page, heard }) => {
  await visit(page, 'form');
  await page.evaluate(() => document.querySelector('fieldset')?.toggleAttribute('disabled'));
  await expect(assessment(page)).toContainText('For reading only');
  await expect(assessment(page).getByRole('radio').first()).toBeDisabled();
  expect(await submitted(page)).toBeNull();
  await page.evaluate(() => document.querySelector('fieldset')?.toggleAttribute('disabled'));
  await expect(assessment(page).getByRole('radio').first()).toBeEnabled();
  expect(heard).toEqual([]);
});

test('what the browser remembers of a form comes back only where nothing is stored', async ({
  page,
  heard,
}) => {
  await visit(page, 'form');
  const restore = (text: string) =>
    assessment(page).evaluate(
      (it, state) =>
        (it as HTMLElement & { formStateRestoreCallback(state: string): void }) //
          .formStateRestoreCallback(state),
      text,
    );
  await restore(JSON.stringify(example('half-answered')));
  expect(await documentOf(assessment(page))).toEqual(example('half-answered'));
  await restore(JSON.stringify(example('complete')));
  expect(await documentOf(assessment(page))).toEqual(example('half-answered'));
  expect(heard).toEqual([]);
});

test('answers are handed to the page once all are given and the user agrees', async ({
  page,
  heard,
}) => {
  await visit(page, 'form');
  await page.evaluate(() => {
    const heardSubmits: unknown[] = [];
    Object.assign(window, { heardSubmits });
    document.addEventListener('servitization-submit', (event) =>
      heardSubmits.push((event as CustomEvent).detail),
    );
  });
  const submits = () => page.evaluate('heardSubmits') as Promise<Record<string, unknown>[]>;
  const send = assessment(page).getByRole('button', { name: 'Send my answers' });
  await answerOne(page);
  await expect(send).toHaveCount(0);

  await setValue(assessment(page), example('complete'));
  const consent = assessment(page).getByLabel('We use your answers to prepare our first talk.');
  await expect(consent).not.toBeChecked();
  await send.click();
  await expect(assessment(page)).toContainText('Please tick the box first.');
  expect(await submits()).toEqual([]);

  await consent.check();
  await send.click();
  await expect(assessment(page)).toContainText('Your answers were handed to this page.');
  expect(await submits()).toEqual([
    {
      profile: example('complete'),
      consent: {
        text: 'We use your answers to prepare our first talk.',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    },
  ]);
  expect(await page.context().cookies()).toEqual([]);
  expect(heard).toEqual([]);
});

test('another text needs the user’s consent anew', async ({ page }) => {
  await visit(page, 'form');
  await setValue(assessment(page), example('complete'));
  const box = assessment(page).getByRole('checkbox');
  await box.check();
  await assessment(page).evaluate((it) => it.setAttribute('consent', 'We publish them.'));
  await expect(assessment(page).getByLabel('We publish them.')).not.toBeChecked();
});

for (const [locale, send, agreeFirst, sent] of [
  ['sv', 'Skicka svaren', 'Kryssa först i rutan.', 'Svaren har lämnats'],
  ['fi', 'Lähetä vastaukset', 'Rastittakaa ensin ruutu.', 'Vastauksenne on annettu'],
  ['de', 'Antworten senden', 'Bitte setzen Sie zuerst das Häkchen.', 'Ihre Antworten wurden'],
] as const) {
  test(`what stands around the host’s text of consent is in ${locale} like the questions`, async ({
    page,
    heard,
  }) => {
    await visit(page, 'form');
    await setValue(assessment(page), example('complete'));
    await setAttribute(assessment(page), 'locale', locale);
    await assessment(page).getByRole('button', { name: send }).click();
    await expect(assessment(page)).toContainText(agreeFirst);
    await assessment(page).getByRole('checkbox').check();
    await assessment(page).getByRole('button', { name: send }).click();
    await expect(assessment(page)).toContainText(sent);
    expect(heard).toEqual([]);
  });
}
