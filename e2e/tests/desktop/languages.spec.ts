import { expect, test } from '@playwright/test';
import { address, paragraphIds } from '../../notes.ts';
import { openReader } from '../../reader.ts';

test('another language of the document is one link away, under the same numbers, and says what it is', async ({ page }) => {
  await openReader(page);
  await page.getByRole('navigation', { name: 'Langue' }).getByRole('link', { name: 'anglais' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}\\?lang=en$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('International migration and development');
  await expect(page.getByText('Unofficial translation')).toBeVisible();
  expect(await page.locator('[data-paragraph]').evaluateAll((rows) => rows.map((row) => row.id))).toEqual(paragraphIds);
});
