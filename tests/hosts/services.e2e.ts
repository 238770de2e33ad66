import { expect } from '@playwright/test';
import { assessment, example, matrix, store, test, visit } from './host.ts';

test('the host’s own help stands beside the activity that comes next, and nowhere else', async ({
  page,
  heard,
}) => {
  await store(page, JSON.stringify(example('half-answered')));
  await visit(page, 'services');
  const next = matrix(page).getByRole('listitem').filter({ hasText: 'Assess potential partners' });
  await expect(next).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask for our partner search' })).toBeVisible();
  await expect(page.getByText('Talk to our lawyers')).toBeHidden();
  expect(heard).toEqual([]);
});

test('a read-only assessment shows the answers and takes none', async ({ page }) => {
  await store(page, JSON.stringify(example('half-answered')));
  await visit(page, 'services');
  await expect(assessment(page)).toContainText('For reading only');
  const radios = assessment(page).getByRole('radio');
  await expect(radios.first()).toBeDisabled();
  await expect(assessment(page).getByRole('radio', { checked: true }).first()).toBeVisible();
  await expect(assessment(page).getByRole('button', { name: /note/ })).toHaveCount(0);
});
